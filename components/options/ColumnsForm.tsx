import { useState } from 'preact/hooks';
import { COLUMN_FIELDS, type ColumnField, type Columns } from '@/lib/model/columns';
import { Say, useWords } from '../words/Say';
import type { TableToImport } from './actions';

interface Props {
  readonly tables: readonly TableToImport[];
  onImport(columns: Readonly<Record<string, Columns>>): void;
  onCancel(): void;
}

/** Which column of each table is which field: proposed, to be changed before the import begins. */
export function ColumnsForm({ tables, onImport, onCancel }: Props) {
  const [chosen, setChosen] = useState(() => Object.fromEntries(tables.map(({ path, proposed }) => [path, proposed])));
  return (
    <form
      class="job columns"
      aria-labelledby="columns-title"
      onSubmit={event => {
        event.preventDefault();
        onImport(chosen);
      }}
    >
      <h2 id="columns-title">
        <Say id="columns-title" />
      </h2>
      <p class="soft">
        <Say id="columns-why" />
      </p>
      {tables.map(table => (
        <TableColumns
          key={table.path}
          table={table}
          columns={chosen[table.path]}
          onChange={columns => setChosen(before => ({ ...before, [table.path]: columns }))}
        />
      ))}
      <p class="row">
        <button type="submit" class="button primary">
          <Say id="columns-import" />
        </button>
        <button type="button" class="button" onClick={onCancel}>
          <Say id="import-cancel" />
        </button>
      </p>
    </form>
  );
}

interface TableProps {
  readonly table: TableToImport;
  readonly columns: Columns;
  onChange(columns: Columns): void;
}

function TableColumns({ table, columns, onChange }: TableProps) {
  return (
    <fieldset>
      <legend dir="auto">{table.path}</legend>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Say id="columns-field" />
            </th>
            <th scope="col">
              <Say id="columns-column" />
            </th>
            <th scope="col">
              <Say id="columns-sample" />
            </th>
          </tr>
        </thead>
        <tbody>
          {COLUMN_FIELDS.map(field => (
            <FieldRow
              key={field}
              field={field}
              table={table}
              column={columns[field]}
              onChange={column => onChange({ ...columns, [field]: column })}
            />
          ))}
        </tbody>
      </table>
      {!columns.text && (
        <p class="soft" role="status">
          <Say id={columns.url ? 'columns-addresses' : 'columns-nothing'} />
        </p>
      )}
    </fieldset>
  );
}

interface RowProps {
  readonly field: ColumnField;
  readonly table: TableToImport;
  readonly column: string | undefined;
  onChange(column: string | undefined): void;
}

/** Characters of a value that are shown. */
const SHOWN = 80;

function FieldRow({ field, table, column, onChange }: RowProps) {
  const words = useWords();
  const id = `column-${table.path}-${field}`;
  return (
    <tr>
      <th scope="row">
        <label for={id}>
          <Say id={`column-${field}`} />
        </label>
      </th>
      <td>
        <select id={id} value={column ?? ''} onChange={event => onChange(event.currentTarget.value || undefined)}>
          <option value="">{words.text('columns-none')}</option>
          {table.names.map(name => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </td>
      <td class="soft" dir="auto">
        {column === undefined ? '' : (table.sample[0]?.[column] ?? '').slice(0, SHOWN)}
      </td>
    </tr>
  );
}
