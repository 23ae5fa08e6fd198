import { text } from '../../languages/text.ts';
import type { TermRows } from '../../store/term-data.ts';
import type { Cells, ListName } from '../term/list-table.ts';
import { lists } from '../term/lists.ts';
import { joinNames } from '../term/names.ts';
import { emptyTermFor } from './term-of-sheets.ts';

/** What stands in the lists of the school, in the language that is spoken here. */
function cellsOfLists(): readonly (readonly [list: ListName, things: readonly Cells[]])[] {
  const year = text('samples.year');
  const sports = text('samples.sports');
  const [maths, physics, art, sport] = [
    ...[text('samples.maths'), text('samples.physics'), text('samples.art'), text('samples.sport')],
  ] as const;
  const [classA, classB] = [text('samples.classA'), text('samples.classB')];
  const [room1, room2] = [text('samples.room', { number: 1 }), text('samples.room', { number: 2 })];
  const [anna, ben, cleo] = ['Anna Berg', 'Ben Okoro', 'Cleo Diaz'];
  return [
    [
      'teachers',
      [
        { name: anna, subjects: joinNames([maths, physics]), load: '12' },
        { name: ben, subjects: art },
        { name: cleo, subjects: sport, load: '6' },
      ],
    ],
    [
      'groups',
      [
        { name: year, size: '48' },
        { name: classA, parent: year, size: '24' },
        { name: classB, parent: year, size: '24' },
      ],
    ],
    [
      'rooms',
      [
        { name: room1, capacity: '28', building: text('samples.building') },
        { name: room2, capacity: '28', building: text('samples.building') },
        { name: text('samples.gym'), capacity: '60', features: sports },
      ],
    ],
    [
      'courses',
      [
        { subject: maths, groups: classA, teachers: anna, split: '2+1+1', tags: text('samples.test') },
        { subject: maths, groups: classB, teachers: anna, split: '2+1+1', tags: text('samples.test') },
        { subject: physics, groups: joinNames([classA, classB]), teachers: anna, split: '2' },
        { subject: art, groups: classA, choices: joinNames([ben, cleo]), split: '2', rooms: room2 },
        { subject: art, groups: classB, teachers: ben, split: '2', rooms: joinNames([room1, room2]) },
        { subject: sport, groups: year, teachers: cleo, split: '2', features: sports },
      ],
    ],
  ];
}

/** A tiny invented school as somebody would enter it, whose lists are samples of how sheets look. */
export function sampleSchool(): TermRows {
  let rows = emptyTermFor(text('samples.school'), []);
  for (const [list, things] of cellsOfLists()) {
    for (const cells of things) {
      const written = lists[list].write(rows, null, cells);
      if (written.faults) throw new Error(`The sample school is not right: ${written.faults[0]!.message}`);
      rows = written.rows;
    }
  }
  return rows;
}
