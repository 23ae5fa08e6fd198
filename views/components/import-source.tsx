import type { Child } from 'hono/jsx';
import { FORMULATIONS, type Formulation, formulationLabel } from '../../src/formats/ectt/formulations.ts';
import { text } from '../../src/languages/text.ts';
import type { ListName } from '../../src/planning/term/list-table.ts';
import { Field, fieldAttributes } from './field.tsx';
import { richText } from './rich-text.tsx';

/** Where an import may come from. */
export type ImportSource = {
  readonly previewAction: string;
  readonly csrf: string;
  /** Endings of files that can be read. */
  readonly endings: readonly string[];
  readonly lists: readonly {
    readonly value: ListName;
    readonly title: string;
    /** The list as it is, where there is one. */
    readonly exportHref: string | null;
  }[];
  /** What was asked: the list that pasted text is of, the text, and what the costs of a file are. */
  readonly asked: { readonly list: string; readonly text: string; readonly formulation: Formulation };
};

/** Ways to see how a sheet looks, where there are lists already. */
function Examples({ lists }: Pick<ImportSource, 'lists'>) {
  if (lists.some(({ exportHref }) => exportHref === null)) {
    return <p class="quiet">{text('data.files.nothingYet')}</p>;
  }
  const examples = Object.fromEntries(
    lists.map(({ value, exportHref }) => [value, (inside: Child) => <a href={exportHref!}>{inside}</a>]),
  );
  return <p class="quiet">{richText('data.import.examples', examples)}</p>;
}

/** Sample files, in the language of whoever looks. */
function Samples({ lists }: Pick<ImportSource, 'lists'>) {
  const links = Object.fromEntries(
    [...lists.map(({ value }) => [value, `${value}.csv`]), ['workbook', 'workbook.xlsx']].map(
      ([name, file]) => [name, (inside: Child) => <a href={`/samples/${file}`}>{inside}</a>],
    ),
  );
  return <p class="quiet">{richText('samples.help', links)}</p>;
}

/** A form that takes a file or pasted rows, and shows what they would do. */
export function SourceForm({ source }: { source: ImportSource }) {
  const { previewAction, csrf, endings, lists, asked } = source;
  const costs = {
    name: 'formulation',
    label: text('data.files.costs'),
    help: text('data.files.costsHelp'),
    fault: undefined,
  };
  return (
    <form method="post" action={previewAction} enctype="multipart/form-data" class="form upload">
      <input type="hidden" name="csrf" value={csrf} />
      <div class="dropzone">
        <label for="file">
          <strong>{text('data.files.drop')}</strong>
          <span>{text('data.files.pick')}</span>
        </label>
        <input id="file" type="file" name="file" accept={endings.join(',')} />
      </div>
      <p class="field-help">{text('data.files.sheetsHelp')}</p>
      <Field {...costs}>
        <select {...fieldAttributes(costs)}>
          {FORMULATIONS.map((name) => (
            <option value={name} selected={name === asked.formulation}>
              {text('data.files.formulation', { name, costs: formulationLabel(name) })}
            </option>
          ))}
        </select>
      </Field>
      <div class="field">
        <label for="text">{text('data.import.text')}</label>
        <textarea id="text" name="text" rows={6} aria-describedby="text-says">
          {asked.text}
        </textarea>
        <p class="field-help" id="text-says">
          {text('data.import.text.help')}
        </p>
      </div>
      <div class="field">
        <label for="list">{text('data.import.list')}</label>
        <select id="list" name="list">
          <option value="">{text('data.import.list.byHead')}</option>
          {lists.map(({ value, title }) => (
            <option value={value} selected={value === asked.list}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div class="actions">
        <button type="submit" class="primary">
          {text('data.import.look')}
        </button>
      </div>
      <Samples lists={lists} />
      <Examples lists={lists} />
    </form>
  );
}
