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

/** A schedule's cost, by rule. */
export type CostParts = {
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
              <a href={href}>
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

function Part({ part }: { part: CostPart }) {
  return (
    <details
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

/** The cost taken apart: rule, violation, lesson. */
export function CostPanel({ cost, children }: { cost: CostParts; children?: Child }) {
  return (
    <section id="cost" class="cost-panel" aria-labelledby="cost-heading">
      <h2 id="cost-heading">Cost</h2>
      <dl class="cost-totals">
        <div class={cost.hard > 0 ? 'bad' : 'good'}>
          <dt>Hard</dt>
          <dd>{cost.hard}</dd>
        </div>
        <div>
          <dt>Soft</dt>
          <dd>{cost.soft}</dd>
        </div>
      </dl>
      {cost.parts.length === 0 && <p class="quiet">Every rule is kept.</p>}
      {cost.parts.map((part) => (
        <Part part={part} />
      ))}
      {children}
    </section>
  );
}
