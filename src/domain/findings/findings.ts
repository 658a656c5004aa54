import type { Corpus } from '../corpus';
import { intervalOf, isOpen } from '../interval';
import type { Observation } from '../model';
import { anchorOf, serializeTime } from '../period';
import { inputsOf, timeOf, calculate, type CalculationResult } from './arithmetic';
import type { Check, ComparisonKey } from './check';
import { demandOneUnit, differingKey, differingKeyOfPart } from './comparable';
import type { Finding, FindingReading } from './finding';
import { inputOf } from './inputs';
import { countListed, listedWords } from './listed';
import {
  allowed,
  plainReading,
  readOtherwise,
  verdictOfAll,
  calculatedValue,
  calculationOf,
} from './readings';
import * as sentences from './sentences';
import { canBePart, isSamePrint, sideOf, sideOfComputed, verdictOf } from './sides';

type CalculatedReading = FindingReading & { readonly result: CalculationResult };

class Findings {
  constructor(private readonly corpus: Corpus) {}

  private at(id: string): Observation {
    const observation = this.corpus.observation(id);
    if (!observation) throw new RangeError(`A check names the observation "${id}", which does not exist`);
    return observation;
  }

  private indicatorOf(observation: Observation) {
    return this.corpus.indicator(observation.indicator);
  }

  private briefingOf(observation: Observation) {
    return this.corpus.summary(this.corpus.quotation(observation.citation.quotation).briefing);
  }

  private keyBetween(a: Observation, b: Observation): ComparisonKey | undefined {
    return differingKey([a, this.indicatorOf(a)], [b, this.indicatorOf(b)]);
  }

  private of(
    check: Check,
    inputs: readonly string[],
    result: Pick<Finding, 'verdict' | 'sentence' | 'readings'> & { readonly key?: ComparisonKey },
  ): Finding {
    const ids = new Set(inputs);
    const notes = this.corpus.dataset.notes.filter(({ about }) => about.some((id) => ids.has(id)));
    const isNoted = notes.length > 0 && result.verdict === 'conflict';
    return {
      id: check.id,
      kind: check.kind,
      title: check.title,
      ...(check.remark === undefined ? {} : { remark: check.remark }),
      inputs: [...ids].map((id) => inputOf(this.corpus, this.at(id))),
      notes,
      ...result,
      sentence: isNoted ? `${result.sentence} ${sentences.uncomparedSentences.noted}` : result.sentence,
    };
  }

  private statements(check: Extract<Check, { readonly kind: 'statements' }>): Finding {
    const [a, b] = [this.at(check.first), this.at(check.second)];
    const key = this.keyBetween(a, b);
    const arithmetic = [...allowed(a), '; ', ...allowed(b)];
    const inputs = [a.id, b.id];
    if (key !== undefined) {
      const verdict = 'not comparable';
      const differ =
        key === 'period' ? sentences.otherTime(a.period, b.period) : sentences.differenceSentences[key];
      const sentence = `${differ}, so they are not compared.`;
      return this.of(check, inputs, { verdict, key, sentence, readings: [{ verdict, arithmetic }] });
    }
    const isSame = isSamePrint(a, b);
    const plain = isSame ? 'agrees' : verdictOf(sideOf(a), sideOf(b));
    const readings: [FindingReading, ...FindingReading[]] = [
      {
        ...(check.otherReading ? { reading: plainReading(b, check.otherReading) } : {}),
        verdict: plain,
        arithmetic,
      },
    ];
    if (check.otherReading) readings.push(readOtherwise(a, b, check.otherReading));
    const verdict = verdictOfAll(readings);
    const plainSentence = isSame
      ? sentences.sameNumberSentence(a)
      : sentences.statementsSentence(a, b, plain);
    const sentence =
      verdict === 'depends on the reading' ? sentences.readingsSentence(readings) : plainSentence;
    return this.of(check, inputs, { verdict, sentence, readings });
  }

  private claim(check: Extract<Check, { readonly kind: 'claim' }>): Finding {
    const claim = this.at(check.claim);
    const held = { at: this.briefingOf(claim).held } as const;
    const time = serializeTime(claim.period);
    const readings = check.calculations.map((calculation): CalculatedReading => {
      const result = calculate(this.corpus, calculation, held);
      demandOneUnit(check, claim.quantity.unit, result.computed.unit);
      const isOneTime =
        calculation.formula === 'years-between'
          ? anchorOf(claim.period).slice(0, 7) === held.at.slice(0, 7)
          : timeOf(this.corpus, calculation) === time;
      return {
        ...calculationOf(calculation, result.computed),
        verdict: isOneTime ? verdictOf(sideOf(claim), sideOfComputed(result.computed)) : 'not comparable',
        arithmetic: [...result.arithmetic, '; ', ...allowed(claim)],
        result,
      };
    });
    const [plainest] = readings;
    if (!plainest) throw new RangeError(`The check "${check.id}" names no calculation`);
    const inputs = [claim.id, ...check.calculations.flatMap(inputsOf)];
    return this.of(check, inputs, {
      verdict: verdictOfAll([plainest, ...readings.slice(1)]),
      ...(plainest.verdict === 'not comparable' ? { key: 'period' as const } : {}),
      sentence: sentences.claimSentence(claim, plainest.result.computed, plainest.verdict, readings.slice(1)),
      readings: readings.map(({ result: _result, ...reading }) => reading),
    });
  }

  /** Two computed values are compared where what they rest on holds for the same time. */
  private computed(check: Extract<Check, { readonly kind: 'computed' }>): Finding {
    const inputs = [check.first, check.second].flatMap(inputsOf);
    const [one] = inputs.map((id) => this.at(id));
    if (!one) throw new RangeError(`The check "${check.id}" names no observation`);
    const held = { at: this.briefingOf(one).held } as const;
    const [a, b] = [check.first, check.second].map((each) => calculate(this.corpus, each, held));
    if (!a || !b) throw new RangeError(`The check "${check.id}" needs two calculations`);
    demandOneUnit(check, a.computed.unit, b.computed.unit);
    const [time, other] = [check.first, check.second].map((calculation) => timeOf(this.corpus, calculation));
    const isOneTime = time !== undefined && time === other;
    const verdict = isOneTime
      ? verdictOf(sideOfComputed(a.computed), sideOfComputed(b.computed))
      : 'not comparable';
    const differ = sentences.otherTime(...inputs.map((id) => this.at(id).period));
    return this.of(check, inputs, {
      verdict,
      ...(isOneTime ? {} : { key: 'period' as const }),
      sentence:
        verdict === 'not comparable'
          ? `${differ}, so they are not compared.`
          : sentences.computedSentences[verdict],
      readings: [{ verdict, arithmetic: [...a.arithmetic, '; ', ...b.arithmetic] }],
    });
  }

  private unmatched(check: Extract<Check, { readonly kind: 'unmatched' }>): Finding {
    const { calculation, statement, otherReading } = check;
    const verdict = calculation ? 'computed' : 'depends on the reading';
    const said = statement === undefined ? undefined : this.at(statement);
    const inputs = [...(said ? [said.id] : []), ...(calculation ? inputsOf(calculation) : [])];
    const [first] = inputs.map((id) => this.at(id));
    if (!first) throw new RangeError(`The check "${check.id}" names no observation`);
    const held = { at: this.briefingOf(first).held } as const;
    const readings: FindingReading[] = [];
    if (calculation) {
      const { arithmetic, computed } = calculate(this.corpus, calculation, held);
      readings.push({ ...calculationOf(calculation, computed), verdict, arithmetic });
    }
    if (said) {
      const plain = otherReading ? { reading: plainReading(said, otherReading) } : {};
      readings.push({ ...plain, verdict, arithmetic: allowed(said) });
      if (otherReading) readings.push(readOtherwise(undefined, said, otherReading));
    }
    return this.of(check, inputs, {
      verdict,
      sentence: calculation ? sentences.uncomparedSentences.implied : sentences.uncomparedSentences.readings,
      readings,
    });
  }

  /** What a text says it has, against what it lists. */
  private listing(check: Extract<Check, { readonly kind: 'listing' }>): Finding {
    const claim = this.at(check.claim);
    const interval = countListed(check.listed);
    const verdict = verdictOf(sideOf(claim), { interval, isOpen: false });
    const { low, high } = interval;
    const isOne = low === high;
    const found = isOne ? String(low) : `${low} ${high - low === 1 ? 'or' : 'to'} ${high}`;
    const fits = verdict === 'conflict' ? 'does not fit' : isOne ? 'fits' : 'can fit';
    return this.of(check, [claim.id], {
      verdict,
      sentence: `The text ${check.counted.replace('{count}', found)}, which ${fits} “${claim.quantity.printed}”.`,
      readings: [
        {
          verdict,
          arithmetic: [`${listedWords(this.corpus, check, claim)}: ${found}; `, ...allowed(claim)],
        },
      ],
    });
  }

  /** One count against the total it may be part of. */
  private part(check: Extract<Check, { readonly kind: 'part' }>): Finding {
    const [part, whole] = [this.at(check.part), this.at(check.whole)];
    const { computed, arithmetic } = calculate(
      this.corpus,
      { formula: 'part-of-whole', part: part.id, whole: whole.id },
      { at: this.briefingOf(part).held },
    );
    const share = { formula: computed.formula, computed: calculatedValue(computed), arithmetic };
    const key = check.isSameAct
      ? differingKeyOfPart([part, this.indicatorOf(part)], [whole, this.indicatorOf(whole)])
      : 'indicator';
    if (key) {
      const verdict = 'not comparable';
      return this.of(check, [part.id, whole.id], {
        verdict,
        key,
        sentence: check.isSameAct
          ? `${sentences.differenceSentences[key]}, so they are not compared.`
          : sentences.uncomparedSentences.otherAct,
        readings: [{ verdict, ...share }],
      });
    }
    const [low, high] = [intervalOf(part.quantity), intervalOf(whole.quantity)];
    const isOpenEnded = isOpen(low) || isOpen(high);
    const verdict = !canBePart(low, high) ? 'conflict' : isOpenEnded ? 'compatible' : 'agrees';
    return this.of(check, [part.id, whole.id], {
      verdict,
      sentence: sentences.partSentence(part, whole, verdict),
      readings: [{ verdict, ...share }],
    });
  }

  resultOf(check: Check): Finding {
    if (check.kind === 'statements') return this.statements(check);
    if (check.kind === 'claim') return this.claim(check);
    if (check.kind === 'listing') return this.listing(check);
    if (check.kind === 'part') return this.part(check);
    return check.kind === 'computed' ? this.computed(check) : this.unmatched(check);
  }
}

/** The results of all checks of a corpus, in the order they are declared. */
export function findingsOf(corpus: Corpus): readonly Finding[] {
  const findings = new Findings(corpus);
  return corpus.dataset.checks.map((check) => findings.resultOf(check));
}
