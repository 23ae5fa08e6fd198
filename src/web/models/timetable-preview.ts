import type {
  NamedPart,
  PartDifference,
  TermDifferenceView,
  TimetablePreview,
} from '../../../views/components/import-timetable.tsx';
import { kinds } from '../../constraints/registry.ts';
import type { Formulation } from '../../formats/ectt/formulations.ts';
import { listed, text } from '../../languages/text.ts';
import { LIST_NAMES } from '../../planning/term/list-table.ts';
import { countsOf } from '../../planning/term-files/bring-upload.ts';
import type { WholeTerm } from '../../planning/term-files/document-of-term.ts';
import { placesMoved, placesOtherwise } from '../../planning/term-files/place-difference.ts';
import { planReplacement } from '../../planning/term-files/plan-replacement.ts';
import type { TimetableFile } from '../../planning/term-files/read-upload.ts';
import { termDifference } from '../../planning/term-files/term-difference.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { RuleScene } from './rule-scene.ts';
import { parameterWords, scopeWords } from './rule-words.ts';
import { listTitle } from './thing-form.ts';

const MOST_NAMED = 100;
/** Sorts of things in the order in which they are told. */
const SORTS = ['teachers', 'groups', 'rooms', 'courses', 'lessons', 'rules', 'schedules'] as const;

/** Things of one sort, with how each is told: that may take a while, and only some are. */
type Told = { readonly length: number; readonly lines: (most: number) => string[] };

function told<Thing>(things: readonly Thing[], tell: (thing: Thing) => string): Told {
  return { length: things.length, lines: (most) => things.slice(0, most).map(tell) };
}

function named({ length, lines }: Told): NamedPart {
  return { lines: lines(MOST_NAMED), more: Math.max(0, length - MOST_NAMED) };
}

function partOf(
  list: string,
  { added, changed, gone }: Readonly<Record<'added' | 'changed' | 'gone', Told>>,
): PartDifference[] {
  const counts = { added: added.length, changed: changed.length, gone: gone.length };
  if (counts.added + counts.changed + counts.gone === 0) return [];
  const title = text('data.files.difference.title', { list, ...counts });
  return [{ title, added: named(added), changed: named(changed), gone: named(gone) }];
}

/** A rule in one line. */
function ruleText(scene: RuleScene, { kind, scope, parameters }: TermRows['constraints'][number]): string {
  const label = kinds.get(kind)?.label ?? kind;
  const whom = scopeWords(scene, scope);
  const details = parameterWords(scene.rows, { kind, parameters });
  return [text('data.files.difference.rule', { label, whom }), ...details].join(text('words.semicolon'));
}

/** Lessons that have a place or a lock in the file. */
function placedIn({ document }: TimetableFile): number {
  return document.schedules.reduce(
    (sum, { lessons }) => sum + lessons.filter(({ day, room }) => day !== null || room !== null).length,
    0,
  );
}

function differenceOf(now: WholeTerm, file: TimetableFile): TermDifferenceView {
  const replacement = planReplacement(now, file.document, file.knownBy);
  const { rows, lessons } = replacement;
  const { lists, rules, calendar } = termDifference(now.rows, rows);
  const before = { rows: now.rows, lessons: now.lessons };
  const after = { rows, lessons };
  const codes = (all: readonly { readonly id: string }[]) => new Set(all.map(({ id }) => id));
  const added = codes(lessons).difference(codes(now.lessons)).size;
  const gone = codes(now.lessons).difference(codes(lessons)).size;
  const moved = placesMoved(now.lessons, lessons);
  const others = placesOtherwise(now, file.document, replacement);
  const parts = [
    ...LIST_NAMES.flatMap((list) => {
      const { added: came, changed, gone: went } = lists[list];
      return partOf(listTitle(list), {
        added: told(came, (name) => name),
        changed: told(changed, ({ name, changes }) =>
          text('data.files.difference.line', { name, changes: changes.join(text('words.semicolon')) }),
        ),
        gone: told(went, (name) => name),
      });
    }),
    ...partOf(text('data.files.difference.rules'), {
      added: told(rules.added, (rule) => ruleText(after, rule)),
      changed: told(rules.changed, (rule) => ruleText(after, rule)),
      gone: told(rules.gone, (rule) => ruleText(before, rule)),
    }),
  ];
  const what = calendar.map((part) => text('data.files.difference.calendarPart', { part }));
  const isSame = parts.length === 0 && calendar.length === 0 && added === 0 && gone === 0 && moved === 0;
  return {
    ...{ isSame, parts },
    notes: [
      ...(what.length > 0 ? [text('data.files.difference.calendar', { what: listed(what) })] : []),
      ...(added > 0 ? [text('data.files.difference.lessonsAdded', { count: added })] : []),
      ...(gone > 0 ? [text('data.files.difference.lessonsGone', { count: gone })] : []),
      ...(moved > 0 ? [text('data.files.difference.placesMoved', { count: moved })] : []),
      ...(placedIn(file) > 0 ? [text('data.files.placesLeftOut')] : []),
      ...(others > 0 ? [text('data.files.placesOtherwise', { count: others })] : []),
    ],
  };
}

/**
 * What a file of a whole term holds, and what it would do.
 *
 * @param now the term that it was brought to; null for a new one
 */
export function timetablePreview(
  file: TimetableFile,
  { uploadId, formulation }: { readonly uploadId: string; readonly formulation: Formulation },
  now: WholeTerm | null,
): TimetablePreview {
  const { calendar } = file.document;
  const counts = countsOf(file);
  const placed = placedIn(file);
  return {
    ...{ fileName: file.name, uploadId, formulation, unsaid: file.unsaid },
    contents: [
      text('data.files.contents.calendar', {
        ...{ weeks: calendar.weeks, days: calendar.days.length, periods: calendar.periods.length },
      }),
      ...SORTS.filter((sort) => sort !== 'schedules' || file.knownBy === 'code').map((sort) =>
        text(`data.files.contents.${sort}`, { count: counts[sort] ?? 0 }),
      ),
      ...(placed > 0 ? [text('data.files.contents.placed', { count: placed })] : []),
    ],
    difference: now ? differenceOf(now, file) : null,
  };
}
