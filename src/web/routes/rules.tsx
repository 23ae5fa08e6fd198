import { z } from 'zod';
import { RuleFormPage } from '../../../views/rule-form.tsx';
import { RuleGallery, RuleGalleryPage } from '../../../views/rule-gallery.tsx';
import { RuleListing, RulesPage } from '../../../views/rules.tsx';
import { explain } from '../../constraints/explain.ts';
import { kinds } from '../../constraints/registry.ts';
import { Failure } from '../../failure.ts';
import { text } from '../../languages/text.ts';
import { stateOfSchedule } from '../../planning/state-of-schedule.ts';
import { addTemplate } from '../../planning/term/add-template.ts';
import type { ChangedTerm } from '../../planning/term/change-term.ts';
import { addRules, changeRule, removeRules, switchRules } from '../../planning/term/edit-rules.ts';
import { ruleTemplates } from '../../planning/term/rule-templates.ts';
import { wantsFragment } from '../context.ts';
import { readFormLists } from '../middleware/session.ts';
import { lookHref, orderFields, readLook } from '../models/list-look.ts';
import { type RuleValues, readRule, usualValues, valuesOf } from '../models/rule-form.ts';
import { ruleFormOf } from '../models/rule-form-view.ts';
import { galleryOf, hasForm, ruleHeads, ruleLines, rulesInOrder } from '../models/rule-lines.ts';
import { ruleSceneOf } from '../models/rule-scene.ts';
import {
  faultsOf,
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  UUID,
  userOf,
} from '../page.tsx';
import { dataTabs, dataToolsOf, doneIn, termSceneOf } from './data.tsx';

const basis = z.object({ revision: z.coerce.number().int().min(1) });
const changeForm = basis.extend({
  ids: z.array(z.string().regex(UUID)).min(1).max(10_000),
  what: z.enum(['on', 'off', 'delete']),
});

/** @throws Failure `invalid` when a form is not as a page sends it. */
function readAs<Form>(schema: z.ZodType<Form>, value: unknown): Form {
  const read = schema.safeParse(value);
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  return read.data;
}

/** What an address says of a change that was just made; nothing when nothing is different. */
function doneBy({ revision, change }: ChangedTerm): string {
  return change ? `?done=${revision}` : '';
}

/** The kind of this name, if there is a form for it. */
function formKind(name: string | undefined) {
  const kind = name === undefined ? undefined : kinds.get(name);
  if (!kind || !hasForm(kind.kind)) throw new Failure('notFound', text('data.rules.noSuchKind'));
  return kind;
}

/** The rules of a term: what is asked of its timetables. */
export function rulePages(dependencies: PageDependencies) {
  const { database, explanations } = dependencies;
  const addressOf = (c: PageContext) => `/terms/${idOf(c)}/rules`;

  async function sceneOf(c: PageContext) {
    const scene = await termSceneOf(dependencies, idOf(c));
    return { ...scene, rules: ruleSceneOf(scene.rows, scene.problem) };
  }

  /** Shows a form, as it is at first or as it was sent. */
  async function showForm(
    c: PageContext,
    of: {
      readonly kind: ReturnType<typeof formKind>;
      readonly ruleId: string | null;
      readonly values: (scene: Awaited<ReturnType<typeof sceneOf>>) => RuleValues;
      readonly failure?: Failure;
    },
  ) {
    const { kind, ruleId, failure } = of;
    const scene = await sceneOf(c);
    const listHref = addressOf(c);
    const faults = failure ? faultsOf(failure) : {};
    const form = ruleFormOf(scene.rules, kind, of.values(scene), faults);
    const shown = new Set([
      ...form.fields.map(({ key }) => key),
      'weight',
      'scope',
      ...kind.scopes.map((s) => `scope-${s}`),
    ]);
    const isTold = Object.keys(faults).some((key) => shown.has(key));
    const model = {
      ...{ ...form, termName: scene.rows.term.name, listHref, csrf: formToken(c) },
      ...{ action: ruleId === null ? listHref : `${listHref}/${ruleId}`, revision: scene.rows.term.revision },
      ...{
        title: kind.label,
        help: kind.help,
        submit: ruleId === null ? text('data.rules.form.add') : text('data.save'),
      },
      alert: failure && !isTold ? failure.message : null,
    };
    const status = failure ? (failure.code === 'conflict' ? 409 : 422) : 200;
    return showPage(c, kind.label, <RuleFormPage form={model} />, status);
  }

  /** The rule of the address. */
  async function ruleOf(c: PageContext) {
    const id = (c.req.param('rule') ?? '').toLowerCase();
    const scene = await sceneOf(c);
    const rule = scene.rows.constraints.find((one) => one.id === id);
    if (!rule) throw new Failure('notFound', text('terms.failures.ruleGone'));
    return { scene, rule, kind: formKind(rule.kind) };
  }

  /** Takes a form, or shows it again with what is wrong. */
  async function taken(
    c: PageContext,
    ruleId: string | null,
    fields: RuleValues,
    take: (content: ReturnType<typeof readRule>, basedOn: number) => Promise<ChangedTerm>,
  ) {
    const kind = formKind(fields.get('kind')?.[0]);
    const { revision } = readAs(basis, { revision: fields.get('revision')?.[0] });
    const scene = await sceneOf(c);
    try {
      const made = await take(readRule(scene.rules, kind, fields), revision);
      return c.redirect(`${addressOf(c)}${doneBy(made)}`, 303);
    } catch (error) {
      if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
      return showForm(c, { kind, ruleId, values: () => fields, failure: error });
    }
  }

  return {
    list: async (c: PageContext) => {
      const scene = await sceneOf(c);
      const { rows, problem, schedule, solution } = scene;
      const look = readLook((key) => c.req.query(key));
      const { search } = look;
      if (schedule) await explanations.warm(stateOfSchedule(schedule));
      const explained =
        schedule && solution
          ? {
              problem,
              explanation: explanations.of(stateOfSchedule(schedule), () => explain(problem, solution)),
            }
          : null;
      const page = {
        ...{ termName: rows.term.name, action: addressOf(c), tabs: dataTabs(idOf(c), scene, 'rules') },
        tools: await dataToolsOf(dependencies, c, 'rules'),
        schedule: schedule ? { name: schedule.name, href: `/schedules/${schedule.id}` } : null,
        ...{ search, total: rows.constraints.length },
        lines: rulesInOrder(ruleLines(scene.rules, explained, search), look),
        ...{ heads: ruleHeads(addressOf(c), look), orderFields: orderFields(look.order) },
        ...{ revision: rows.term.revision, done: await doneIn(dependencies, c) },
      };
      if (wantsFragment(c)) return c.html(<RuleListing page={page} />);
      return showPage(c, text('data.rules.of', { term: rows.term.name }), <RulesPage page={page} />);
    },

    new: async (c: PageContext) => {
      const asked = c.req.query('kind');
      if (asked !== undefined) {
        const kind = formKind(asked);
        return showForm(c, { kind, ruleId: null, values: () => usualValues(kind) });
      }
      const search = c.req.query('q') ?? '';
      const { rows } = await sceneOf(c);
      const gallery = {
        ...{ termName: rows.term.name, action: addressOf(c), csrf: plannerToken(c) ?? '' },
        ...{ revision: rows.term.revision, search, groups: galleryOf(search), templates: ruleTemplates },
      };
      if (wantsFragment(c)) return c.html(<RuleGallery gallery={gallery} />);
      return showPage(c, text('data.rules.add'), <RuleGalleryPage gallery={gallery} />);
    },

    add: async (c: PageContext) =>
      taken(c, null, await readFormLists(c), (content, basedOn) =>
        addRules(database, idOf(c), [content], { userId: userOf(c).id, basedOn }),
      ),

    addTemplate: async (c: PageContext) => {
      const fields = await readFormLists(c);
      const { revision } = readAs(basis, { revision: fields.get('revision')?.[0] });
      const edit = { userId: userOf(c).id, basedOn: revision };
      const made = await addTemplate(database, idOf(c), fields.get('template')?.[0], edit);
      return c.redirect(`${addressOf(c)}${doneBy(made)}`, 303);
    },

    form: async (c: PageContext) => {
      const { rule, kind } = await ruleOf(c);
      return showForm(c, { kind, ruleId: rule.id, values: ({ rules }) => valuesOf(rules, rule) });
    },

    change: async (c: PageContext) => {
      const { rule } = await ruleOf(c);
      const fields = new Map(await readFormLists(c)).set('kind', [rule.kind]);
      return taken(c, rule.id, fields, (content, basedOn) =>
        changeRule(database, idOf(c), rule.id, content, { userId: userOf(c).id, basedOn }),
      );
    },

    /** Switches rules on or off, or deletes them, and leads back to the list as it was looked at. */
    changeMany: async (c: PageContext) => {
      const fields = await readFormLists(c);
      const { ids, what, revision } = readAs(changeForm, {
        ...{ revision: fields.get('revision')?.[0], ids: fields.get('ids'), what: fields.get('what')?.[0] },
      });
      const edit = { userId: userOf(c).id, basedOn: revision };
      const termId = idOf(c);
      const made =
        what === 'delete'
          ? await removeRules(database, termId, ids, edit)
          : await switchRules(database, termId, ids, what === 'on', edit);
      const look = readLook((key) => fields.get(key)?.[0]);
      const list = lookHref(addressOf(c), look);
      const done = doneBy(made);
      return c.redirect(`${list}${list.includes('?') ? done.replace('?', '&') : done}`, 303);
    },
  };
}
