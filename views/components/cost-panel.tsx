import type { Child } from 'hono/jsx';
import { text } from '../../src/languages/text.ts';
import { ListPartials, type RedrawnList, selectorOfEntry } from './list-partials.tsx';

/** A lesson of a violation, with the address of its place in the grid. */
export type LessonLink = { readonly text: string; readonly place: string; readonly href: string };

/** One broken place of a rule: its sentence, what it costs, and its lessons. */
export type ListedViolation = {
  readonly sentence: string;
  readonly amount: number;
  readonly lessons: readonly LessonLink[];
};

/** What one kind of rule costs, hard or soft. */
export type CostPart = {
  readonly label: string;
  readonly help: string;
  readonly hard: boolean;
  readonly amount: number;
  readonly count: number;
  readonly violations: readonly ListedViolation[];
  /** The page that lists all of them, when these are only the first. */
  readonly allHref: string | null;
};

/** What concerns one person, group or thing. */
export type CostOfPerson = {
  readonly name: string;
  readonly hard: number;
  readonly soft: number;
  readonly violations: readonly ListedViolation[];
};

/** A schedule's cost, by rule and by whom it concerns. */
export type CostParts = {
  readonly people: readonly CostOfPerson[];
  readonly hard: number;
  readonly soft: number;
  readonly parts: readonly CostPart[];
};

function Violation({ violation }: { violation: ListedViolation }) {
  return (
    <li>
      <details class="violation">
        <summary>
          <span class="sentence">{violation.sentence}</span>
          <span class="amount">{violation.amount}</span>
        </summary>
        <ul class="lesson-links">
          {violation.lessons.map(({ text: lesson, place, href }) => (
            <li>
              <a href={href} hx-boost="false">
                <span>{lesson}</span> <small>{place}</small>
              </a>
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

/** Violations as a list, each opening to its lessons. */
export function Violations({ violations }: { violations: readonly ListedViolation[] }) {
  return (
    <ul class="violations">
      {violations.map((violation) => (
        <Violation violation={violation} />
      ))}
    </ul>
  );
}

function PartSummary({ part }: { part: CostPart }) {
  return (
    <summary title={part.help}>
      <span class="rule">
        {part.label}
        <small>
          {text(part.hard ? 'schedules.cost.mustHold' : 'schedules.cost.wish')} ·{' '}
          {text('schedules.cost.places', { count: part.count })}
        </small>
      </span>
      <span class="amount">{part.amount}</span>
    </summary>
  );
}

function AllOf({ part: { count, allHref } }: { part: CostPart }) {
  if (allHref === null) return null;
  return (
    <p class="more">
      <a href={allHref} hx-boost="false">
        {text('schedules.cost.allOf', { count })}
      </a>
    </p>
  );
}

function Part({ part }: { part: CostPart }) {
  const hardness = part.hard ? 'hard' : 'soft';
  return (
    <details class={`cost-part ${hardness}`} data-keep={`${hardness} ${part.label}`}>
      <PartSummary part={part} />
      <Violations violations={part.violations} />
      <AllOf part={part} />
    </details>
  );
}

function PersonSummary({ person: { name, hard, soft, violations } }: { person: CostOfPerson }) {
  return (
    <summary>
      <span class="rule">
        {name}
        <small>{text('schedules.cost.places', { count: violations.length })}</small>
      </span>
      <span class="amount">{hard > 0 ? text('schedules.cost.hardOfPerson', { amount: hard }) : soft}</span>
    </summary>
  );
}

function Person({ person }: { person: CostOfPerson }) {
  return (
    <details class={`cost-part ${person.hard > 0 ? 'hard' : 'soft'}`} data-keep={`person ${person.name}`}>
      <PersonSummary person={person} />
      <Violations violations={person.violations} />
    </details>
  );
}

function SortChoice() {
  return (
    <fieldset class="sort-choice">
      <legend class="visually-hidden">{text('schedules.cost.sort')}</legend>
      {[
        { value: 'rule', name: text('schedules.cost.byRule') },
        { value: 'person', name: text('schedules.cost.byPerson') },
      ].map(({ value, name }) => (
        <label>
          <input type="radio" name="cost-by" value={value} checked={value === 'rule'} data-remember />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Totals({ cost }: { cost: CostParts }) {
  return (
    <dl class="cost-totals" id="cost-totals">
      <div class={cost.hard > 0 ? 'bad' : 'good'}>
        <dt>{text('schedules.cost.hard')}</dt>
        <dd>{cost.hard}</dd>
      </div>
      <div>
        <dt>{text('schedules.cost.soft')}</dt>
        <dd>{cost.soft}</dd>
      </div>
    </dl>
  );
}

/** What is drawn anew of a list of a cost panel: what goes, what comes, and what is different of those that stay. */
export type RedrawnEntries = RedrawnList & {
  readonly changed: readonly {
    /** Positions of the entry in the list as it is shown and as it will be. */
    readonly shown: number;
    readonly now: number;
    /** What of its violations is different; null where it is drawn anew as a whole. */
    readonly violations: RedrawnList | null;
  }[];
};

/** What is drawn anew of a cost panel beside its totals: some of its rules and of its people. */
export type RedrawnCost = { readonly parts: RedrawnEntries; readonly people: RedrawnEntries };

/** What an entry of the panel consists of. */
type EntryView = {
  readonly whole: Child;
  readonly summary: Child;
  /** What stands below its violations. */
  readonly below: Child;
  readonly violations: readonly ListedViolation[];
};

/** Entries of one list, each with its place. */
function Entries(props: { redrawn: RedrawnEntries; list: string; view: (position: number) => EntryView }) {
  const { redrawn, list, view } = props;
  return (
    <>
      {/* First, since nothing can be put after an entry that has been drawn anew. */}
      <ListPartials list={list} redrawn={redrawn} draw={(position) => view(position).whole} />
      {redrawn.changed.map(({ shown, now, violations }) => {
        const entry = selectorOfEntry(list, shown);
        const { whole, summary, below, violations: all } = view(now);
        if (!violations) {
          return (
            <hx-partial hx-target={entry} hx-swap="outerHTML">
              {whole}
            </hx-partial>
          );
        }
        return (
          <>
            <hx-partial hx-target={`${entry} > summary`} hx-swap="outerHTML">
              {summary}
            </hx-partial>
            <ListPartials
              list={`${entry} > .violations`}
              redrawn={violations}
              draw={(at) => <Violation violation={all[at]!} />}
            />
            {below !== null && (
              <hx-partial hx-target={`${entry} > .more`} hx-swap="outerHTML">
                {below}
              </hx-partial>
            )}
          </>
        );
      })}
    </>
  );
}

/** Some entries of a cost panel, each with its place. */
export function CostEntries({ cost, redrawn }: { cost: CostParts; redrawn: RedrawnCost }) {
  const viewOfPart = (position: number): EntryView => {
    const part = cost.parts[position]!;
    return {
      whole: <Part part={part} />,
      summary: <PartSummary part={part} />,
      below: part.allHref === null ? null : <AllOf part={part} />,
      violations: part.violations,
    };
  };
  const viewOfPerson = (position: number): EntryView => {
    const person = cost.people[position]!;
    return {
      whole: <Person person={person} />,
      summary: <PersonSummary person={person} />,
      below: null,
      violations: person.violations,
    };
  };
  return (
    <>
      <hx-partial hx-target="#cost-totals" hx-swap="outerHTML">
        <Totals cost={cost} />
      </hx-partial>
      <Entries redrawn={redrawn.parts} list="#cost > .by-rule" view={viewOfPart} />
      <Entries redrawn={redrawn.people} list="#cost > .by-person" view={viewOfPerson} />
    </>
  );
}

/** The cost taken apart: rule, violation, lesson. */
export function CostPanel({ cost, children }: { cost: CostParts; children?: Child }) {
  return (
    <section id="cost" class="cost-panel" aria-labelledby="cost-heading">
      <h2 id="cost-heading">{text('schedules.cost.title')}</h2>
      <Totals cost={cost} />
      {cost.parts.length === 0 && <p class="quiet">{text('schedules.cost.nothing')}</p>}
      {cost.parts.length > 0 && <SortChoice />}
      <div class="by-rule">
        {cost.parts.map((part) => (
          <Part part={part} />
        ))}
      </div>
      <div class="by-person">
        {cost.people.map((person) => (
          <Person person={person} />
        ))}
      </div>
      {children}
    </section>
  );
}
