import { FORMULATION_LABELS, FORMULATIONS, type Formulation } from '../src/formats/ectt/formulations.ts';

import { READ_ENDINGS } from '../src/formats/read-file.ts';
import { Field, fieldAttributes } from './components/field.tsx';

/** What is wrong with an uploaded file: in one sentence, and place by place. */
export type UploadFaults = {
  readonly fileName: string;
  readonly message: string;
  readonly faults: readonly { readonly where: string; readonly message: string }[];
};

const COSTS = {
  name: 'formulation',
  label: 'Costs of a .ectt file',
  help: 'A .ctt file has those of UD2; a .fet file says its own.',
  fault: undefined,
};

/** Picks a file, or takes one that is dropped; tells what is wrong with the last one. */
export function UploadPage(props: { csrf: string; formulation: Formulation; faults: UploadFaults | null }) {
  const { csrf, formulation, faults } = props;
  return (
    <>
      <header class="page-head">
        <h1>Upload a file</h1>
      </header>
      {faults && (
        <section class="faults" role="alert" aria-labelledby="faults-heading">
          <h2 id="faults-heading">{faults.fileName} cannot be read, nothing was changed</h2>
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
            <strong>Drop a .fet, .ectt or .ctt file here</strong>
            <span>or pick one: FET, or ITC-2007 curriculum-based course timetabling; at most 20 MB</span>
          </label>
          <input id="file" type="file" name="file" accept={READ_ENDINGS.join(',')} required />
        </div>
        <Field {...COSTS}>
          <select {...fieldAttributes(COSTS)}>
            {FORMULATIONS.map((name) => (
              <option value={name} selected={name === formulation}>
                {`${name}: ${FORMULATION_LABELS[name]}`}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit" class="primary">
          Upload
        </button>
      </form>
    </>
  );
}
