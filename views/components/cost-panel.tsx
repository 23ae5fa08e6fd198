import type { Child } from 'hono/jsx';

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
          {violation.lessons.map(({ text, place, href }) => (
            <li>
              <a href={href} hx-boost="false">
                <span>{text}</span> <small>{place}</small>
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

const partId = (at: number): string => `cost-part-${at}`;
const personId = (at: number): string => `cost-person-${at}`;

function Part({ part, at }: { part: CostPart; at: number }) {
  return (
    <details
      id={partId(at)}
      class={`cost-part ${part.hard ? 'hard' : 'soft'}`}
      data-keep={`${part.hard ? 'hard' : 'soft'} ${part.label}`}
    >
      <summary title={part.help}>
        <span class="rule">
          {part.label}
          <small>
            {part.hard ? 'must hold' : 'wish'} · {part.count} {part.count === 1 ? 'place' : 'places'}
          </small>
        </span>
        <span class="amount">{part.amount}</span>
      </summary>
      <Violations violations={part.violations} />
      {part.allHref !== null && (
        <p class="more">
          <a href={part.allHref} hx-boost="false">
            All {part.count}
          </a>
        </p>
      )}
    </details>
  );
}

function Person({ person, at }: { person: CostOfPerson; at: number }) {
  const { name, hard, soft, violations } = person;
  return (
    <details id={personId(at)} class={`cost-part ${hard > 0 ? 'hard' : 'soft'}`} data-keep={`person ${name}`}>
      <summary>
        <span class="rule">
          {name}
          <small>
            {violations.length} {violations.length === 1 ? 'place' : 'places'}
          </small>
        </span>
        <span class="amount">{hard > 0 ? `${hard} hard` : soft}</span>
      </summary>
      <Violations violations={violations} />
    </details>
  );
}

function SortChoice() {
  return (
    <fieldset class="sort-choice">
      <legend class="visually-hidden">Sort the cost</legend>
      {[
        { value: 'rule', text: 'By rule' },
        { value: 'person', text: 'By person' },
      ].map(({ value, text }) => (
        <label>
          <input type="radio" name="cost-by" value={value} checked={value === 'rule'} data-remember />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Totals({ cost }: { cost: CostParts }) {
  return (
    <dl class="cost-totals" id="cost-totals">
      <div class={cost.hard > 0 ? 'bad' : 'good'}>
        <dt>Hard</dt>
        <dd>{cost.hard}</dd>
      </div>
      <div>
        <dt>Soft</dt>
        <dd>{cost.soft}</dd>
      </div>
    </dl>
  );
}

/** What is drawn anew of a list of a cost panel, by position: those that are different, new at the end, or no longer there. */
export type RedrawnEntries = {
  readonly changed: readonly number[];
  readonly added: readonly number[];
  readonly gone: readonly number[];
};

/** What is drawn anew of a cost panel beside its totals: some of its rules and of its people. */
export type RedrawnCost = { readonly parts: RedrawnEntries; readonly people: RedrawnEntries };

/** Entries of one list, each with its place. */
function Entries(props: {
  redrawn: RedrawnEntries;
  list: 'by-rule' | 'by-person';
  idOf: (at: number) => string;
  draw: (at: number) => Child;
}) {
  const { redrawn, list, idOf, draw } = props;
  return (
    <>
      {redrawn.changed.map((at) => (
        <hx-partial hx-target={`#${idOf(at)}`} hx-swap="outerHTML">
          {draw(at)}
        </hx-partial>
      ))}
      {redrawn.gone.map((at) => (
        <hx-partial hx-target={`#${idOf(at)}`} hx-swap="delete" />
      ))}
      {redrawn.added.length > 0 && (
        <hx-partial hx-target={`#cost > .${list}`} hx-swap="beforeend">
          {redrawn.added.map(draw)}
        </hx-partial>
      )}
    </>
  );
}

/** Some entries of a cost panel, each with its place. */
export function CostEntries({ cost, redrawn }: { cost: CostParts; redrawn: RedrawnCost }) {
  return (
    <>
      <hx-partial hx-target="#cost-totals" hx-swap="outerHTML">
        <Totals cost={cost} />
      </hx-partial>
      <Entries
        redrawn={redrawn.parts}
        list="by-rule"
        idOf={partId}
        draw={(at) => <Part part={cost.parts[at]!} at={at} />}
      />
      <Entries
        redrawn={redrawn.people}
        list="by-person"
        idOf={personId}
        draw={(at) => <Person person={cost.people[at]!} at={at} />}
      />
    </>
  );
}

/** The cost taken apart: rule, violation, lesson. */
export function CostPanel({ cost, children }: { cost: CostParts; children?: Child }) {
  return (
    <section id="cost" class="cost-panel" aria-labelledby="cost-heading">
      <h2 id="cost-heading">Cost</h2>
      <Totals cost={cost} />
      {cost.parts.length === 0 && <p class="quiet">Every rule is kept.</p>}
      {cost.parts.length > 0 && <SortChoice />}
      <div class="by-rule">
        {cost.parts.map((part, at) => (
          <Part part={part} at={at} />
        ))}
      </div>
      <div class="by-person">
        {cost.people.map((person, at) => (
          <Person person={person} at={at} />
        ))}
      </div>
      {children}
    </section>
  );
}
