import type { WrittenSheet } from '../../formats/table/write-workbook.ts';
import { text } from '../../languages/text.ts';
import { yesOrNo } from '../../planning/term/cell-reader.ts';
import { sheetOf } from '../../planning/term/import-sheets.ts';
import { LIST_NAMES } from '../../planning/term/list-table.ts';
import { lists } from '../../planning/term/lists.ts';
import { calendarSheet } from '../../planning/term-files/calendar-sheet.ts';
import type { TermRows } from '../../store/term-data.ts';
import { ruleLines } from './rule-lines.ts';
import type { RuleScene } from './rule-scene.ts';
import { listTitle } from './thing-form.ts';

/** The rules in words; they cannot be read again. */
function ruleSheet(scene: RuleScene): (string | number)[][] {
  const lines = ruleLines(scene, null, '');
  const codes = new Map(scene.rows.constraints.map(({ id, code }) => [id, code]));
  return [
    [
      ...[text('data.export.rule.kind'), text('data.export.rule.whom'), text('data.export.rule.details')],
      ...[text('data.export.rule.hard'), text('data.export.rule.weight'), text('data.export.rule.active')],
      text('data.export.rule.id'),
    ],
    ...lines.map(({ id, label, whom, details, isHard, weight, isActive }) => [
      ...[label, whom, details.join(text('words.semicolon'))],
      ...[yesOrNo(isHard), weight, yesOrNo(isActive), codes.get(id) ?? ''],
    ]),
  ];
}

/** The lists of a term as sheets. */
export function listSheets(rows: TermRows): WrittenSheet[] {
  return LIST_NAMES.map((list) => {
    const [head = [], ...things] = sheetOf(list, rows);
    const isNumber = head.map((_, at) => lists[list].columns[at]?.isNumber ?? false);
    const cells = things.map((thing) =>
      thing.map((cell, at) => (isNumber[at] && cell !== '' ? Number(cell) : cell)),
    );
    return { name: listTitle(list), rows: [head, ...cells] };
  });
}

/** The data of a term as sheets: each list, the rules in words, and the calendar. */
export function sheetsOfTerm(scene: RuleScene): WrittenSheet[] {
  const { rows } = scene;
  return [
    ...listSheets(rows),
    { name: text('data.export.sheet.rules'), rows: ruleSheet(scene) },
    { name: text('data.export.sheet.calendar'), rows: calendarSheet(rows) },
  ];
}
