import type { StepForm } from '../../../views/wizard.tsx';
import type { Failure } from '../../failure.ts';
import type { TypedRooms } from '../../planning/wizard/add-rooms.ts';
import type { TypedDay } from '../../planning/wizard/lay-out-day.ts';
import type { TermRows } from '../../store/term-data.ts';
import { faultsOf } from '../page.tsx';

/** All values of each field of a form. */
export type Fields = ReadonlyMap<string, readonly string[]>;

/** A form of a step that could not be taken. */
export type RefusedStep = { readonly what: string; readonly fields: Fields; readonly failure: Failure };

/** The first value of a field; empty when there is none. */
export function one(fields: Fields, name: string): string {
  return fields.get(name)?.[0] ?? '';
}

/** A day as the form of the first step sends it. */
export function dayIn(fields: Fields): TypedDay {
  const breaks = (fields.get('break-after') ?? []).map((after, at) => ({
    ...{
      after,
      name: fields.get('break-name')?.[at] ?? '',
      minutes: fields.get('break-minutes')?.[at] ?? '',
    },
    dividesLessons: (fields.get('break-divides') ?? []).includes(String(at)),
  }));
  return {
    ...{ days: one(fields, 'day-days'), weeks: one(fields, 'day-weeks') },
    ...{ periods: one(fields, 'day-periods'), firstStart: one(fields, 'day-firstStart') },
    ...{ minutes: one(fields, 'day-minutes'), between: one(fields, 'day-between'), breaks },
  };
}

/** Rooms as the form of their step sends them. */
export function roomsIn(fields: Fields): TypedRooms[] {
  return (fields.get('name') ?? []).map((name, at) => ({
    ...{ name, count: fields.get('count')?.[at] ?? '', seats: fields.get('seats')?.[at] ?? '' },
    features: fields.get('features')?.[at] ?? '',
  }));
}

/**
 * What a form of a step says beside its fields.
 *
 * @param what which of the step's forms it is; what another one was refused for is not its own
 * @param shown names of the fields beside which a fault is told
 */
export function stepForm(
  rows: TermRows,
  action: string,
  csrf: string,
  {
    what,
    shown,
    refused,
  }: { readonly what: string; readonly shown: RegExp; readonly refused?: RefusedStep | undefined },
): StepForm {
  const own = refused?.what === what ? refused.failure : null;
  const faults = own ? faultsOf(own) : {};
  const isTold = Object.keys(faults).some((name) => shown.test(name));
  return {
    ...{ action, csrf, revision: rows.term.revision, faults },
    alert: own && !isTold ? own.message : null,
  };
}
