import { useState } from 'react';
import { type ImagePresetName, imagePresets } from '../../export/image/presets';
import { Choice } from '../../ui/Choice';
import type { SaveFile } from './saveFile';
import type { SharedView } from './sharedView';
import styles from './Share.module.css';

type Props = {
  readonly view: SharedView;
  /** Where the view stands, in full; it is written into the picture. */
  readonly address: string;
  /** Makes and saves a file, and says how that goes. */
  readonly save: SaveFile;
};

const themes = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

/** Pictures of the view as it is shown now. */
export function ImageSection({ view, address, save }: Props) {
  const [preset, setPreset] = useState<ImagePresetName>('wide');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const draw = (format: 'svg' | 'png') =>
    void save(
      `${format.toUpperCase()} image`,
      () => import('./pictureFile'),
      ({ pictureFile }) => pictureFile(view, { preset, format, theme, address }),
    );
  return (
    <>
      <div className={styles.choices}>
        <Choice
          legend="Image size in pixels"
          value={preset}
          options={imagePresets.map(({ name, label }) => ({ value: name, label }))}
          onChange={setPreset}
        />
        <Choice legend="Image colours" value={theme} options={themes} onChange={setTheme} />
      </div>
      <div className={styles.buttons}>
        <button type="button" onClick={() => draw('png')}>
          Save image (PNG)
        </button>
        <button type="button" onClick={() => draw('svg')}>
          Save image (SVG)
        </button>
      </div>
    </>
  );
}
