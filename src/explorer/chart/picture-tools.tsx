import { type RefObject, useState } from 'react';

import { useText } from '../text/catalogue.ts';
import { TIME } from '../text/en/time.ts';
import { saveImage } from '../graph/svg/save-image.ts';
import { saveText } from './save-text.ts';
import { type LegendEntry, standalonePicture } from './standalone-picture.ts';

interface PictureToolsProps {
  readonly svg: RefObject<SVGSVGElement | null>;
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly notes: readonly string[];
  readonly csv: () => string;
}

/** Saves a picture with its title and legend, and its table. */
export function PictureTools({ svg, name, title, subtitle, legend, notes, csv }: PictureToolsProps) {
  const text = useText(TIME);
  const [error, setError] = useState<string | null>(null);
  const save = async (format: 'svg' | 'png'): Promise<void> => {
    if (!svg.current) return;
    const foot = [...notes, text.savedFrom(location.href)];
    try {
      await saveImage(standalonePicture(svg.current, { title, subtitle, legend, foot }), name, format);
      setError(null);
    } catch (thrown) {
      setError(thrown instanceof Error ? thrown.message : String(thrown));
    }
  };
  return (
    <p className="picture-tools" role="group" aria-label={text.files}>
      {text.save}{' '}
      <button type="button" onClick={() => void save('png')} aria-label={text.saveAs('PNG')}>
        {FORMATS.png}
      </button>{' '}
      <button type="button" onClick={() => void save('svg')} aria-label={text.saveAs('SVG')}>
        {FORMATS.svg}
      </button>{' '}
      <button type="button" onClick={() => saveText(csv(), `${name}.csv`, 'text/csv')} aria-label={text.saveAs('CSV')}>
        {FORMATS.csv}
      </button>
      {error !== null && <span role="alert">{text.notSaved(error)}</span>}
    </p>
  );
}

const FORMATS = { png: 'PNG', svg: 'SVG', csv: 'CSV' };
