import {
  FORMULATIONS,
  type Formulation,
  isFormulation,
  USUAL_FORMULATION,
} from '../formats/ectt/formulations.ts';
import { misused } from './command.ts';

/** The line of a command's usage that tells of the option. */
export const formulationHelp = `  --formulation UD  what a .ectt file's timetable costs: ${FORMULATIONS.join(', ')}; ${USUAL_FORMULATION} when not given`;

/**
 * Reads the option `--formulation`.
 *
 * @throws Failure `invalid` when there is no such formulation.
 */
export function readFormulation(text: string | undefined): Formulation {
  if (text === undefined) return USUAL_FORMULATION;
  if (isFormulation(text)) return text;
  throw misused(`--formulation is "${text}"; it must be one of ${FORMULATIONS.join(', ')}.`);
}
