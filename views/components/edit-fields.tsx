/** What every form of the editor carries: on what it is based, and which timetable is looked at. */
export type EditBase = {
  readonly scheduleId: string;
  readonly csrf: string;
  /** The version of the schedule that is shown. */
  readonly version: number;
  readonly view: string;
  readonly of: string;
  /** The page that is shown, without anything in the hand. */
  readonly href: string;
};

/** The hidden fields of a form of the editor. */
export function EditFields({ base }: { base: EditBase }) {
  return (
    <>
      <input type="hidden" name="csrf" value={base.csrf} />
      <input type="hidden" name="version" value={String(base.version)} />
      <input type="hidden" name="view" value={base.view} />
      <input type="hidden" name="of" value={base.of} />
    </>
  );
}

/** The attributes of a form of the editor: it is sent in the page, which is then brought up to date, or else as a page. */
export function editForm(base: EditBase, way: string) {
  const action = `/schedules/${base.scheduleId}/${way}`;
  return {
    ...{ method: 'post' as const, action, 'hx-post': action, 'hx-boost': 'false', 'hx-swap': 'none' },
    // An answer is dropped when its target is gone by then, as the form itself may be.
    'hx-target': '#status',
  };
}
