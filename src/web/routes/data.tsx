import { DataListing } from '../../../views/components/data-table.tsx';
import { DataPage } from '../../../views/data.tsx';
import { type LoadedSchedule, loadSchedule, loadTerm } from '../../planning/load-schedule.ts';
import { selectSchedules } from '../../store/schedules.ts';
import type { Problem } from '../../timetable/problem.ts';
import { decided } from '../../timetable/teacher-choices.ts';
import { wantsFragment } from '../context.ts';
import { dataListOf, LISTS, type ListName } from '../models/data-lists.ts';
import { idOf, type PageContext, type PageDependencies, showPage } from '../page.tsx';

const TITLES: Readonly<Record<ListName, string>> = {
  teachers: 'Teachers',
  groups: 'Groups',
  rooms: 'Rooms',
  courses: 'Courses',
};

const WHEN_EMPTY: Readonly<Record<ListName, string>> = {
  teachers: 'This term has no teachers yet. They are listed here with their courses and periods a week.',
  groups:
    'This term has no groups yet. Years, classes and subgroups are listed here as the tree that they form.',
  rooms: 'This term has no rooms yet. They are listed here with their seats and what they offer.',
  courses: 'This term has no courses yet. They are listed here with their teachers, groups and lessons.',
};

/** The problem with the teachers whom the schedule chooses, and still with those of whom they are chosen. */
function asChosen({ problem, solution }: LoadedSchedule): Problem {
  return { ...decided(problem, solution), courses: problem.courses };
}

/** Teachers, groups, rooms and courses of a term. */
export function dataPages({ database }: PageDependencies) {
  return {
    /** The handler of one list. */
    list: (list: ListName) => async (c: PageContext) => {
      const termId = idOf(c);
      const [schedule] = await selectSchedules(database.queries, termId);
      // A term's lessons are those of its schedules; the one that was changed last has the present ones.
      const problem = schedule
        ? asChosen(await loadSchedule(database, schedule.id))
        : await loadTerm(database, termId);
      const search = c.req.query('q') ?? '';
      const table = dataListOf(problem, list, schedule?.id ?? null, search);
      if (wantsFragment(c)) return c.html(<DataListing table={table} search={search} />);
      const countOf = (name: ListName) => problem[name].length;
      const data = {
        termName: problem.name,
        action: `/terms/${termId}/${list}`,
        title: TITLES[list],
        tabs: LISTS.map((name) => ({
          name: TITLES[name],
          count: countOf(name),
          href: `/terms/${termId}/${name}`,
          isCurrent: name === list,
        })),
        schedule: schedule ? { name: schedule.name, href: `/schedules/${schedule.id}` } : null,
        search,
        table,
        whenEmpty: WHEN_EMPTY[list],
      };
      return showPage(c, `${TITLES[list]} of ${problem.name}`, <DataPage data={data} />);
    },
  };
}
