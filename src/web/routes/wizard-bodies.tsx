import type { Child } from 'hono/jsx';
import { CourseTableSection } from '../../../views/course-table.tsx';
import { CalendarStep } from '../../../views/wizard/calendar-step.tsx';
import { CheckStep } from '../../../views/wizard/check-step.tsx';
import { GroupsStep } from '../../../views/wizard/groups-step.tsx';
import { RoomsStep } from '../../../views/wizard/rooms-step.tsx';
import { RulesStep } from '../../../views/wizard/rules-step.tsx';
import { SolveStep } from '../../../views/wizard/solve-step.tsx';
import { TeachersStep } from '../../../views/wizard/teachers-step.tsx';
import { text } from '../../languages/text.ts';
import { columnsOf } from '../../planning/course-table/classes.ts';
import { isActive } from '../../planning/run-state.ts';
import { ruleTemplates } from '../../planning/term/rule-templates.ts';
import { typedDay } from '../../planning/wizard/lay-out-day.ts';
import type { WizardStep } from '../../planning/wizard/wizard-steps.ts';
import { checkProblem } from '../../solver/check/check-problem.ts';
import { countLessons, selectSchedules } from '../../store/schedules.ts';
import { bellLines, bellTableHref } from '../models/bell-lines.ts';
import { ruleLines } from '../models/rule-lines.ts';
import { ruleSceneOf } from '../models/rule-scene.ts';
import { checkStepOf, countImpossible, groupTree, stepAddress } from '../models/wizard.ts';
import { formToken, type PageContext, type PageDependencies } from '../page.tsx';
import { calendarFormOf, readCalendarForm } from './calendar-form.ts';
import { courseTableSection, type RefusedSubjects } from './course-table-section.ts';
import type { TermScene } from './data.tsx';
import { emptyDraft } from './wizard-actions.ts';
import { dayIn, one, type RefusedStep, roomsIn, stepForm } from './wizard-sent.ts';

const LEAST_LINES = 5;
const NO_BREAK = { after: '', name: '', minutes: '', dividesLessons: false };
const NO_ROOMS = { count: '', name: '', seats: '', features: '' };

/** What a step is drawn from. */
export type StepScene = {
  readonly dependencies: PageDependencies;
  readonly c: PageContext;
  readonly scene: TermScene;
  readonly refused?: RefusedStep | undefined;
  readonly refusedSubjects?: RefusedSubjects | undefined;
};

/** A list with empty ones behind it, so that there are at least so many and one more. */
function withSpare<Line>(lines: readonly Line[], empty: Line, least: number): Line[] {
  const spare = Math.max(1, least - lines.length);
  return [...lines, ...Array.from({ length: spare }, () => empty)];
}

/** The hidden part of a form of a step, with what was wrong when it was sent last. */
function formOf({ c, scene, refused }: StepScene, step: WizardStep, what: string, shown: RegExp) {
  const { rows } = scene;
  return stepForm(rows, stepAddress(rows.term.id, step), formToken(c), { what, shown, refused });
}

function calendarStep(step: StepScene): Child {
  const { c, scene, refused } = step;
  const { rows } = scene;
  const action = stepAddress(rows.term.id, 'calendar');
  const day = refused?.what === 'day' ? dayIn(refused.fields) : typedDay(rows);
  const isFineRefused = refused?.what === 'periods';
  const refusedPeriods = isFineRefused
    ? { typed: readCalendarForm(refused.fields).typed, failure: refused.failure }
    : undefined;
  const page = {
    form: formOf(step, 'calendar', 'day', /^(days|weeks|periods|firstStart|minutes|between|break-.*)$/),
    day: { ...day, breaks: refused ? day.breaks : withSpare(day.breaks, NO_BREAK, 3) },
    fine: calendarFormOf(rows, action, formToken(c), refusedPeriods),
    isFineOpen: isFineRefused,
    bellTables: bellLines(rows, 'set-up/calendar'),
    newBellTableHref: bellTableHref(rows.term.id, 'new', 'set-up/calendar'),
  };
  return <CalendarStep page={page} />;
}

function groupsStep(step: StepScene): Child {
  const { scene, refused } = step;
  const { rows } = scene;
  const typed = (what: string, name: string) => (refused?.what === what ? one(refused.fields, name) : '');
  const classesForm = formOf(step, 'groups', 'classes', /^(years|classes|students)$/);
  const divisionForm = formOf(step, 'groups', 'division', /^(parts|classes)$/);
  const page = {
    ...{ classesForm, divisionForm, parts: typed('division', 'parts') },
    classes: {
      ...{ years: typed('classes', 'years'), classes: typed('classes', 'classes') },
      students: typed('classes', 'students'),
    },
    choices: columnsOf(rows.groups, 'classes'),
    chosen: new Set(refused?.what === 'division' ? refused.fields.get('groups') : []),
    ...{ tree: groupTree(rows), listHref: `/terms/${rows.term.id}/groups` },
  };
  return <GroupsStep page={page} />;
}

function roomsStep(step: StepScene): Child {
  const { scene, refused } = step;
  const { rows } = scene;
  const example = (count: string, name: string, seats: string, features: string) => ({
    ...{ count, name, seats, features },
  });
  const page = {
    form: formOf(step, 'rooms', 'rooms', /^room-/),
    lines: refused ? roomsIn(refused.fields) : withSpare([], NO_ROOMS, LEAST_LINES),
    examples: [
      example('20', text('wizard.rooms.exampleRoom'), '30', ''),
      example('2', text('wizard.rooms.exampleLab'), '24', text('wizard.rooms.exampleLabFeature')),
      example('1', text('wizard.rooms.exampleGym'), '60', text('wizard.rooms.exampleGymFeature')),
    ],
    rooms: rows.rooms.map(({ name, capacity, features }) => ({ name, seats: capacity, features })),
    listHref: `/terms/${rows.term.id}/rooms`,
  };
  return <RoomsStep page={page} />;
}

function teachersStep(step: StepScene): Child {
  const { scene, refused } = step;
  const page = {
    form: formOf(step, 'teachers', 'teachers', /^teachers$/),
    lines: refused ? one(refused.fields, 'teachers') : '',
    teachers: scene.rows.teachers,
    listHref: `/terms/${scene.rows.term.id}/teachers`,
  };
  return <TeachersStep page={page} />;
}

function coursesStep({ c, scene, refusedSubjects }: StepScene): Child {
  const { rows } = scene;
  const section = courseTableSection(c, rows, stepAddress(rows.term.id, 'courses'), refusedSubjects);
  return <CourseTableSection {...section} />;
}

function rulesStep(step: StepScene): Child {
  const { scene } = step;
  const { rows, problem } = scene;
  const root = `/terms/${rows.term.id}`;
  const ofEverybody = new Set(
    rows.constraints.filter(({ scope }) => scope.of === 'everybody').map(({ id }) => id),
  );
  const page = {
    form: formOf(step, 'rules', 'template', /^$/),
    templates: ruleTemplates,
    lines: ruleLines(ruleSceneOf(rows, problem), null, '')
      .filter(({ isActive: isOn }) => isOn)
      .map((line) => ({ ...line, whom: ofEverybody.has(line.id) ? '' : line.whom })),
    ...{ rulesHref: `${root}/rules`, availabilityHref: `${root}/availability` },
  };
  return <RulesStep page={page} />;
}

function checkStep({ scene }: StepScene): Child {
  return <CheckStep page={checkStepOf(scene.rows, checkProblem(scene.problem))} />;
}

async function solveStep(step: StepScene): Promise<Child> {
  const { dependencies, scene, refused } = step;
  const { rows, problem } = scene;
  const { queries } = dependencies.database;
  const schedules = await selectSchedules(queries, rows.term.id);
  const counts = await countLessons(queries);
  const found = schedules.find(({ id, hard }) => {
    const { placed, total } = counts.get(id) ?? { placed: 0, total: 0 };
    return hard === 0 && total > 0 && placed === total;
  });
  const latest = await Promise.all(schedules.map(({ id }) => dependencies.runs.latestOf(id)));
  const running = latest.find((run) => run !== null && isActive(run));
  const page = {
    form: formOf(step, 'solve', 'solve', /^seconds$/),
    seconds: refused ? one(refused.fields, 'seconds') : '30',
    hasLessons: rows.courses.some(({ split }) => split.length > 0),
    impossible: countImpossible(problem),
    coursesHref: stepAddress(rows.term.id, 'courses'),
    checkHref: stepAddress(rows.term.id, 'check'),
    draftName: (await emptyDraft(dependencies, rows.term.id))?.name ?? null,
    found: found ? { name: found.name, href: `/schedules/${found.id}` } : null,
    runHref: running ? `/runs/${running.id}` : null,
  };
  return <SolveStep page={page} />;
}

/** What stands in each step. */
export const stepBodies: Readonly<Record<WizardStep, (step: StepScene) => Child | Promise<Child>>> = {
  ...{ calendar: calendarStep, groups: groupsStep, rooms: roomsStep, teachers: teachersStep },
  ...{ courses: coursesStep, rules: rulesStep, check: checkStep, solve: solveStep },
};
