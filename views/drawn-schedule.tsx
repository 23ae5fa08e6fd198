import { raw } from 'hono/html';
import { TimetableSection } from './components/timetable.tsx';
import { Columns, NoLessons, Notice, ScheduleHeader, type SchedulePageModel, Side } from './schedule.tsx';

/** Pieces of the page of a schedule as it is for everybody who only looks, as HTML. Nothing in them is of who asks. */
export type DrawnSchedule = {
  readonly title: string;
  readonly header: string;
  readonly timetable: string;
  /** Null where there are no lessons. */
  readonly side: string | null;
};

/** Draws the pieces of a page that are the same for all who only look: not those of who asks, and not what a run does now. */
export function drawSchedule(title: string, page: Omit<SchedulePageModel, 'run'>): DrawnSchedule {
  const forAll = { ...page, mayPlan: false, run: null, editor: null };
  const timetable = { ...page.timetable, slots: [], slotRows: [], base: null };
  return {
    title,
    header: String(<ScheduleHeader page={forAll} />),
    timetable: String(<TimetableSection timetable={timetable} />),
    side: page.total === 0 ? null : String(<Side cost={page.cost} />),
  };
}

/** The page of a schedule for somebody who only looks, out of pieces that were drawn before. */
export function DrawnSchedulePage(props: { drawn: DrawnSchedule; run: SchedulePageModel['run'] }) {
  const { drawn, run } = props;
  const { header, timetable, side } = drawn;
  return (
    <>
      {raw(header)}
      {run && <Notice run={run} />}
      {side === null ? <NoLessons /> : <Columns timetable={raw(timetable)} hand={null} side={raw(side)} />}
    </>
  );
}
