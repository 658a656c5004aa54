import { useEffect, useId, useRef, useState } from 'react';
import { type Theme, themes } from '../../state/url';
import { Choice } from '../../ui/Choice';
import { CopyButton } from '../../ui/CopyButton';
import { type FrameShapeName, frameShapes, sideOf, snippetOf } from './snippet';
import styles from './Share.module.css';

type Props = {
  readonly title: string;
  /** Full addresses: of the embed, of the site with a slash at its end. */
  readonly embed: string;
  readonly site: string;
  readonly height: number;
};

const themeLabels: Readonly<Record<Theme, string>> = {
  auto: 'Reader’s setting',
  light: 'Light',
  dark: 'Dark',
};

const withTheme = (address: string, theme: Theme): string => {
  const url = new URL(address);
  if (theme !== 'auto') url.searchParams.set('theme', theme);
  return url.href;
};

type SideProps = {
  readonly label: string;
  readonly text: string;
  readonly problem: string | undefined;
  readonly onChange: (text: string) => void;
};

function Side({ label, text, problem, onChange }: SideProps) {
  const id = useId();
  return (
    <div className={styles.side}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="numeric"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}.problem`}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem === undefined ? null : (
        <p id={`${id}.problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}

/** The height that the embed in a frame asks for, in px; none before it has asked. */
function useAskedHeight() {
  const frame = useRef<HTMLIFrameElement>(null);
  const [asked, setAsked] = useState<number>();
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent<unknown>) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
      if (type === 'verbatim:height' && typeof height === 'number') setAsked(height);
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return { frame, asked };
}

/** The frame to paste into another page, with a preview of it. */
export function EmbedSection({ title, embed, site, height }: Props) {
  const [shape, setShape] = useState<FrameShapeName>('fit');
  const [theme, setTheme] = useState<Theme>('auto');
  const [width, setWidth] = useState('640');
  const [high, setHigh] = useState('480');
  const custom = { width: sideOf(width, 'width'), height: sideOf(high, 'height') };
  const { frame, asked } = useAskedHeight();
  const known = frameShapes.find(({ name }) => name === shape);
  const fixed = known && 'width' in known ? known : undefined;
  const size =
    shape === 'custom'
      ? typeof custom.width === 'number' && typeof custom.height === 'number'
        ? { width: custom.width, height: custom.height }
        : undefined
      : fixed
        ? { width: fixed.width, height: fixed.height }
        : { height };
  const src = withTheme(embed, theme);
  const snippet = size && snippetOf({ src, site, title: `${title} · Verbatim`, ...size });
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={`${id}.title`}>
      <h3 id={`${id}.title`}>Embed</h3>
      <div className={styles.choices}>
        <Choice
          legend="Size"
          value={shape}
          options={frameShapes.map(({ name, label }) => ({ value: name, label }))}
          onChange={setShape}
        />
        <Choice
          legend="Colours"
          value={theme}
          options={themes.map((value) => ({ value, label: themeLabels[value] }))}
          onChange={setTheme}
        />
      </div>
      {shape === 'custom' ? (
        <div className={styles.sides}>
          <Side
            label="Width (pixels)"
            text={width}
            problem={typeof custom.width === 'string' ? custom.width : undefined}
            onChange={setWidth}
          />
          <Side
            label="Height (pixels)"
            text={high}
            problem={typeof custom.height === 'string' ? custom.height : undefined}
            onChange={setHigh}
          />
        </div>
      ) : null}
      {size && snippet !== undefined ? (
        <>
          <label htmlFor={id}>Embed code</label>
          <textarea id={id} className={styles.code} readOnly rows={4} value={snippet} />
          {/* What was copied was another text once the choice has changed. */}
          <CopyButton key={snippet} label="Copy embed code" textOf={() => snippet} />
          <div className={styles.preview}>
            <iframe
              key={src}
              ref={frame}
              src={src}
              title={`Preview: ${title}`}
              sandbox="allow-scripts allow-popups"
              width={'width' in size ? size.width : '100%'}
              // As in a page that brings the script: as high as the embed asks to be.
              height={'width' in size ? size.height : (asked ?? size.height)}
            />
          </div>
        </>
      ) : null}
    </section>
  );
}
