import { Say } from '../words/Say';
import { EXPORT_FORMATS, type ExportFormat } from './export-request';

interface Props {
  readonly format: ExportFormat;
  onChange(format: ExportFormat): void;
}

/** As what the exports beside it are written. */
export function FormatChoice({ format, onChange }: Props) {
  return (
    <label class="format-choice">
      <Say id="export-format" />{' '}
      <select value={format} onChange={event => onChange(event.currentTarget.value as ExportFormat)}>
        {EXPORT_FORMATS.map(each => (
          <option key={each} value={each}>
            <Say id={`export-format-${each}`} />
          </option>
        ))}
      </select>
    </label>
  );
}
