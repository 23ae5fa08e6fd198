import { z } from 'zod';
import { QuestionPage } from '../../../views/components/question.tsx';
import { SuggestionsView } from '../../../views/components/suggestions.tsx';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { wantsFragment } from '../context.ts';
import { editorOf } from '../editor.tsx';
import { lessonAt } from '../models/edit-form.ts';
import { suggestionsOf } from '../models/suggestions.ts';
import { type PageContext, type PageDependencies, showPage } from '../page.tsx';

const position = z
  .string()
  .regex(/^\d{0,3}$/)
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)));

const query = z.object({
  lesson: z.string().min(1).max(200),
  view: z.string().max(20).optional(),
  of: z.string().max(200).optional(),
  day: position,
  period: position,
  room: z.string().max(200).default(''),
  deep: z.literal('yes').optional(),
});

/** Where a lesson could better be. */
export function suggestionPages(dependencies: PageDependencies) {
  const { sceneOf, baseOf, handIn } = editorOf(dependencies);
  return {
    show: async (c: PageContext) => {
      const read = query.safeParse(c.req.query());
      if (!read.success) throw new Failure('invalid', text('schedules.fault.filters'));
      const { lesson: id, day, period, room, deep } = read.data;
      const scene = await sceneOf(c, read.data);
      const { picture, bench } = scene;
      const { problem } = picture;
      const lesson = lessonAt(problem, id);
      const { title, now, kept, rooms } = handIn(scene, id);
      const wanted = problem.rooms.findIndex((one) => one.id === room);
      const filter = { day, period, room: wanted < 0 ? null : wanted, isDeep: deep === 'yes' };
      const { days, periods } = problem.calendar;
      const any = { value: '', text: text('schedules.suggestions.any') };
      const numbered = (names: readonly string[]) => [
        any,
        ...names.map((name, at) => ({ value: String(at), text: name })),
      ];
      const suggestions = {
        lesson: id,
        title,
        now,
        kept,
        isDeep: filter.isDeep,
        filters: [
          {
            name: 'day',
            label: text('schedules.suggestions.day'),
            chosen: String(day ?? ''),
            options: numbered(days),
          },
          {
            name: 'period',
            label: text('schedules.suggestions.period'),
            chosen: String(period ?? ''),
            options: numbered(periods.map(({ name }) => name)),
          },
          {
            name: 'room',
            label: text('schedules.suggestions.room'),
            chosen: wanted < 0 ? '' : room,
            options: [any, ...rooms.map(({ id: value, name: roomName }) => ({ value, text: roomName }))],
          },
        ],
        choices: kept === null ? suggestionsOf(picture, bench.suggester(), lesson, filter) : [],
      };
      const view = <SuggestionsView base={baseOf(c, scene)} suggestions={suggestions} />;
      if (wantsFragment(c)) return c.html(view);
      const page = <QuestionPage name={bench.loaded.schedule.name}>{view}</QuestionPage>;
      return showPage(c, text('schedules.suggestions.title', { lesson: title }), page);
    },
  };
}
