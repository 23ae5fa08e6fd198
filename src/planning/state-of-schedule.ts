import type { ScheduleRow } from '../store/schedules.ts';

/**
 * What distinguishes a schedule as it is from all others, and from all that it ever was. After a backup is restored a schedule
 * may come to the same version again with other lessons, but not at the same moment.
 */
export function stateOfSchedule({
  id,
  version,
  updatedAt,
}: Pick<ScheduleRow, 'id' | 'version' | 'updatedAt'>): string {
  return `${id}:${version}:${updatedAt.getTime()}`;
}
