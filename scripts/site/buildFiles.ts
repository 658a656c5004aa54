/** As much of a build's manifest as is read here. */
type Chunk = {
  readonly file: string;
  /** The name of its group, where modules are put together that several others import. */
  readonly name?: string;
  readonly src?: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
};
export type Manifest = Readonly<Record<string, Chunk>>;

/** The group of chunks that take every page over. */
const takingOver = 'hydrate';

function chunkOf(manifest: Manifest, module: string): Chunk {
  const chunk = manifest[module] ?? Object.values(manifest).find(({ name }) => name === module);
  if (!chunk) throw new Error(`The build has no chunk for ${module}`);
  return chunk;
}

/** A chunk with everything it imports before it can run, itself last. */
function closureOf(manifest: Manifest, module: string, seen = new Set<string>()): string[] {
  const { file, imports = [] } = chunkOf(manifest, module);
  if (seen.has(file)) return [];
  seen.add(file);
  return [...imports.flatMap((name) => closureOf(manifest, name, seen)), file];
}

/** The files of the script that starts a page, of what it imports, and of what it asks for to hydrate the page: `view` is the source of its view, if it has one. */
export function scriptsFor(manifest: Manifest, view: string | undefined) {
  const seen = new Set<string>();
  const entry = closureOf(manifest, 'index.html', seen);
  const modules = [takingOver, ...(view === undefined ? [] : [view])].flatMap((module) =>
    closureOf(manifest, module, seen),
  );
  return { script: entry.at(-1) ?? '', imports: entry.slice(0, -1), modules };
}

/** The one style sheet of the build. */
export function styleSheetOf(manifest: Manifest): string {
  const sheet = Object.values(manifest).find(({ file }) => file.endsWith('.css'));
  if (!sheet) throw new Error('The build has no style sheet');
  return sheet.file;
}
