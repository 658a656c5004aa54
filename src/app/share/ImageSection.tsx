import { useState } from 'react';
import { type ImagePresetName, imagePresets } from '../../export/image/presets';
import { Choice } from '../../ui/Choice';
import type { SharedFile, SharedView } from './sharedView';
import styles from './Share.module.css';

type Props = {
  readonly view: SharedView;
  /** Where the view stands, in full; it is written into the picture. */
  readonly address: string;
  /** Makes and saves a file, and says how that goes. */
  readonly save: (name: string, make: () => Promise<SharedFile>) => void;
};

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Pictures of the view as it is shown now. */
export function ImageSection({ view, address, save }: Props) {
  const [preset, setPreset] = useState<ImagePresetName>('wide');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const make = (format: 'svg' | 'png') => async () => {
    const { pictureFile } = await import('./pictureFile');
    return pictureFile(view, { preset, format, theme, address });
  };
  return (
    <>
      <div className={styles.choices}>
        <Choice
          legend="Pixels"
          value={preset}
          options={imagePresets.map(({ name, label }) => ({ value: name, label }))}
          onChange={setPreset}
        />
        <Choice legend="Colours of the image" value={theme} options={themes} onChange={setTheme} />
      </div>
      <div className={styles.buttons}>
        <button type="button" onClick={() => save('PNG image', make('png'))}>
          Image (PNG)
        </button>
        <button type="button" onClick={() => save('SVG image', make('svg'))}>
          Image (SVG)
        </button>
      </div>
    </>
  );
}
