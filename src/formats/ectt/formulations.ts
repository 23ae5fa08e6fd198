import { text } from '../../languages/text.ts';
/** The ways to count the costs of an `.ectt` file. UD2 is that of the competition of 2007. */
export const FORMULATIONS = ['UD1', 'UD2', 'UD3', 'UD4', 'UD5'] as const;

export type Formulation = (typeof FORMULATIONS)[number];

/** The formulation that is meant when none is named. */
export const USUAL_FORMULATION: Formulation = 'UD2';

/** Weights of the components that a formulation counts; a hard one stands in the hard part of the cost. */
export type Weights = {
  readonly roomCapacity: number;
  readonly minWorkingDays?: number;
  readonly isolatedLectures?: number;
  readonly windows?: number;
  readonly roomStability?: number;
  readonly studentMinMaxLoad?: number;
  readonly travelDistance?: number;
  readonly roomSuitability?: number | 'hard';
  readonly doubleLectures?: number;
};

/** The table of Bonutti, De Cesco, Di Gaspero and Schaerf 2012. */
export const WEIGHTS: Readonly<Record<Formulation, Weights>> = {
  UD1: { roomCapacity: 1, minWorkingDays: 5, isolatedLectures: 1 },
  UD2: { roomCapacity: 1, minWorkingDays: 5, isolatedLectures: 2, roomStability: 1 },
  UD3: { roomCapacity: 1, windows: 4, studentMinMaxLoad: 2, roomSuitability: 3 },
  UD4: {
    ...{ roomCapacity: 1, minWorkingDays: 1, windows: 1, studentMinMaxLoad: 1 },
    ...{ roomSuitability: 'hard', doubleLectures: 1 },
  },
  UD5: {
    ...{ roomCapacity: 1, minWorkingDays: 5, isolatedLectures: 1, windows: 2, studentMinMaxLoad: 2 },
    ...{ travelDistance: 2 },
  },
};

/** What each counts, for the person who chooses one. */
export function formulationLabel(formulation: Formulation): string {
  return text(`formats.formulations.${formulation}`);
}

/** Whether a text names a formulation. */
export function isFormulation(given: unknown): given is Formulation {
  return FORMULATIONS.some((formulation) => formulation === given);
}
