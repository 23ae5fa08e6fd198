import { FORMULATIONS, type Formulation, formulationLabel } from '../src/formats/ectt/formulations.ts';

import { READ_ENDINGS } from '../src/formats/read-file.ts';
import { text } from '../src/languages/text.ts';
import { Field, fieldAttributes } from './components/field.tsx';

/** What is wrong with an uploaded file: in one sentence, and place by place. */
export type UploadFaults = {
  readonly fileName: string;
  readonly message: string;
  readonly faults: readonly { readonly where: string; readonly message: string }[];
};

const costsField = () => ({
  name: 'formulation',
  label: text('pages.upload.costs'),
  help: text('pages.upload.costsHelp'),
  fault: undefined,
});

/** Picks a file, or takes one that is dropped; tells what is wrong with the last one. */
export function UploadPage(props: { csrf: string; formulation: Formulation; faults: UploadFaults | null }) {
  const { csrf, formulation, faults } = props;
  const costs = costsField();
  return (
    <>
      <header class="page-head">
        <h1>{text('pages.home.upload')}</h1>
      </header>
      {faults && (
        <section class="faults" role="alert" aria-labelledby="faults-heading">
          <h2 id="faults-heading">{text('pages.upload.unreadable', { file: faults.fileName })}</h2>
          {faults.faults.length === 0 ? (
            <p>{faults.message}</p>
          ) : (
            <ul>
              {faults.faults.map(({ where, message }) => (
                <li>
                  <b>{where}</b> {message}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <form method="post" action="/uploads" enctype="multipart/form-data" class="form upload">
        <input type="hidden" name="csrf" value={csrf} />
        <div class="dropzone">
          <label for="file">
            <strong>{text('pages.upload.drop')}</strong>
            <span>{text('pages.upload.pick')}</span>
          </label>
          <input id="file" type="file" name="file" accept={READ_ENDINGS.join(',')} required />
        </div>
        <Field {...costs}>
          <select {...fieldAttributes(costs)}>
            {FORMULATIONS.map((name) => (
              <option value={name} selected={name === formulation}>
                {text('pages.upload.formulation', { name, costs: formulationLabel(name) })}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" class="primary">
          {text('pages.upload.upload')}
        </button>
      </form>
    </>
  );
}
