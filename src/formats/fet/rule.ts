import type { Constraint, Scope } from '../../timetable/problem.ts';
import type { Fields } from './fields.ts';
import type { School } from './school.ts';
import type { Node } from './xml-node.ts';

/** Weight, in per cent, of what is always kept to. */
export const ALWAYS = 100;
/** Most periods of a day; it stands for no bound in the kinds of rules. */
export const MOST_PERIODS = 30;

/** A rule as an element says it; its weight stands in the element too. */
export type Draft = {
  readonly kind: string;
  readonly scope: Scope;
  readonly parameters: Constraint['parameters'];
  /** True where FET keeps to it always, whatever the weight of the element. */
  readonly always?: boolean;
};

/** What an element says: rules, a place that a lesson keeps, or what no kind of ours can say. */
export type Reading = {
  readonly rules?: readonly Draft[];
  /** Positions in the calendar, or the id of a room, that a lesson keeps where the weight is 100. */
  readonly lock?: {
    readonly lesson: number;
    readonly time?: { readonly day: number; readonly period: number };
    readonly room?: string;
  };
  /** Why the element, or a part of it, is not said by the rules. */
  readonly unsaid?: string;
};

/** One element of the format in both directions. */
export type Mapping = {
  readonly element: string;
  /** What it says; left out where another mapping of the same element tells. */
  readonly read?: (fields: Fields, school: School) => Reading;
  /** Kind of the rules that the element can say; none where the element is read only. */
  readonly kind?: string;
  /** Weight of the elements, in per cent, where it is not the rule's own. */
  readonly weight?: number;
  /** The fields of the elements that say a rule; null where this element cannot say it. */
  readonly write?: (
    rule: Constraint,
    school: WrittenSchool,
    /** The rule before it in the problem, which may have said it already. */
    before: Constraint | undefined,
  ) => readonly (readonly Node[])[] | null;
};

/** What the writer of a rule has to know of the problem. */
export type WrittenSchool = {
  readonly days: readonly string[];
  readonly hours: readonly string[];
  /** The subject that these courses are all the courses of, if there is one. */
  readonly subjectOf: (courses: readonly string[]) => string | undefined;
  /** The first and the second hour in which the groups of a scope may have lessons, as far as they are the same. */
  readonly beginningOf: (scope: Scope) => { readonly first?: number; readonly second?: number };
  /** Whether no period in which someone of a scope may not work lies between others of its day, where it could be a gap. */
  readonly hasNoClosedGaps: (scope: Scope) => boolean;
  /** Whether there are rules on exactly these lessons, as one set. */
  readonly asks: {
    /** One that may be broken, for days between them. */
    readonly apart: (lessons: readonly string[]) => boolean;
    /** One that may not, to follow each other at once where they are on one day. */
    readonly together: (lessons: readonly string[]) => boolean;
  };
  /** Lessons of each course that a scope names. */
  readonly courseSetsOf: (scope: Scope) => readonly (readonly string[])[];
  /** Ids of the lessons that a scope names. */
  readonly lessonsOf: (scope: Scope) => readonly string[];
};

/** Nothing in particular is said by this element. */
export function unsaid(reason: string): Reading {
  return { unsaid: reason };
}

/** One rule. */
export function rule(kind: string, scope: Scope, parameters: Constraint['parameters'] = {}): Reading {
  return { rules: [{ kind, scope, parameters }] };
}
