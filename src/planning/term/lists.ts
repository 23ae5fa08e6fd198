import { courseList } from './course-list.ts';
import { groupList } from './group-list.ts';
import type { ListName, ListTable } from './list-table.ts';
import { roomList } from './room-list.ts';
import { teacherList } from './teacher-list.ts';

/** The lists of a term's data by name. */
export const lists: Readonly<Record<ListName, ListTable>> = {
  teachers: teacherList,
  groups: groupList,
  rooms: roomList,
  courses: courseList,
};
