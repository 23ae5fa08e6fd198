import { z } from 'zod';
import { TagCoursesPage, TagPage, TagQuestionPage } from '../../../views/tag.tsx';
import { TagListing, TagsPage } from '../../../views/tags.tsx';
import { Failure } from '../../failure.ts';
import { compareNames, text } from '../../languages/text.ts';
import { deleteTag, renameTag, TagTaken, tagCourses } from '../../planning/term/edit-tags.ts';
import { joinNames } from '../../planning/term/names.ts';
import { tagsOfTerm, useOfTag } from '../../planning/term/tags.ts';
import { wantsFragment } from '../context.ts';
import { readFormLists } from '../middleware/session.ts';
import { readLook } from '../models/list-look.ts';
import { tagHref, tagTableOf } from '../models/tag-list.ts';
import { listTitle } from '../models/thing-form.ts';
import { courseUseLines, ruleUseLines } from '../models/thing-uses.ts';
import {
  faultsOf,
  formToken,
  idOf,
  type PageContext,
  type PageDependencies,
  plannerToken,
  showPage,
  userOf,
} from '../page.tsx';
import { dataSourceOf, dataTabs, dataToolsOf, doneIn, type TermScene, termSceneOf } from './data.tsx';
import { askedIds } from './data-edits.tsx';

const text200 = z.string().max(200);
const tagForm = z.object({ revision: z.coerce.number().int().min(1), tag: text200.min(1) });
const nameForm = tagForm.extend({ name: z.string().max(2000), merge: z.literal('yes').optional() });
const coursesForm = z.object({
  revision: z.coerce.number().int().min(1),
  add: z.string().max(2000).default(''),
  take: z.string().max(2000).default(''),
});

/** @throws Failure `invalid` when a form is not as a page sends it. */
async function readAs<Form>(c: PageContext, schema: z.ZodType<Form>): Promise<Form> {
  const fields = await readFormLists(c);
  const read = schema.safeParse(Object.fromEntries([...fields].map(([key, values]) => [key, values[0]])));
  if (!read.success) throw new Failure('invalid', text('data.strangeForm'));
  return read.data;
}

/** What of a failure is shown with the form again; what is no fault of the form goes on as it is. */
function refused(error: unknown) {
  if (!(error instanceof Failure) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
  const faults = faultsOf(error);
  return {
    faults,
    alert: Object.keys(faults).length === 0 ? error.message : null,
    status: error.code === 'conflict' ? (409 as const) : (422 as const),
  };
}

/** The tags of a term: a list with what uses each, and the ways to rename, join, delete, give and take them. */
export function tagPages(dependencies: PageDependencies) {
  const { database } = dependencies;
  const addressOf = (c: PageContext) => `/terms/${idOf(c)}/tags`;

  function headOf(c: PageContext, { rows }: TermScene, title: string) {
    return { termName: rows.term.name, listHref: addressOf(c), listTitle: text('tags.title'), title };
  }

  async function showTag(
    c: PageContext,
    tag: string,
    typed: { readonly name: string; readonly faults: Record<string, string>; readonly alert: string | null },
    status: 200 | 409 | 422 = 200,
  ) {
    const scene = await termSceneOf(dependencies, idOf(c));
    const { rows } = scene;
    const use = useOfTag(rows, tag);
    const source = dataSourceOf(scene);
    const csrf = plannerToken(c);
    const title = text('tags.page', { tag });
    const page = {
      ...{ head: headOf(c, scene, title), tag, alert: typed.alert },
      rename:
        csrf === null
          ? null
          : {
              ...{ action: `${addressOf(c)}/name`, csrf, revision: rows.term.revision },
              ...{ name: typed.name, fault: typed.faults.name },
            },
      deletionHref: `${addressOf(c)}/deletion?${new URLSearchParams({ tag })}`,
      sections: [
        {
          title: text('tags.uses.courses'),
          lines: courseUseLines(source, new Set(use.courses.map(({ code }) => code))),
          none: text('tags.uses.courses.none'),
        },
        {
          title: text('tags.uses.rules'),
          lines: ruleUseLines({ rows, source, mayEdit: csrf !== null }, use.rules),
          none: text('tags.uses.rules.none'),
        },
      ],
    };
    return showPage(c, title, <TagPage page={page} />, status);
  }

  /** Asks whether two tags are to become one. */
  async function askMerge(c: PageContext, tag: string, other: string, revision: number) {
    const scene = await termSceneOf(dependencies, idOf(c));
    const { courses, rules } = useOfTag(scene.rows, tag);
    const title = text('tags.merge.title', { tag, other });
    const page = (
      <TagQuestionPage
        head={headOf(c, scene, title)}
        form={{ action: `${addressOf(c)}/name`, csrf: formToken(c), revision }}
        tag={tag}
        name={other}
        consequences={[
          text('tags.merge.courses', { tag, other, count: courses.length }),
          text('tags.merge.rules', { tag, other, count: rules.length }),
        ]}
        going={[]}
        backHref={tagHref(idOf(c), tag)}
      />
    );
    return showPage(c, title, page, 409);
  }

  async function showCourses(
    c: PageContext,
    ids: readonly string[],
    again: { readonly typed: { readonly add: string; readonly take: string } } & Partial<
      ReturnType<typeof refused>
    > = { typed: { add: '', take: '' } },
  ) {
    const { rows } = await termSceneOf(dependencies, idOf(c));
    const courses = rows.courses.filter(({ id }) => ids.includes(id));
    if (courses.length === 0) throw new Failure('notFound', text('data.courses.noSuch'));
    const total = courses.length;
    const counts = new Map<string, number>();
    for (const { tags } of courses) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
    const listHref = `/terms/${idOf(c)}/courses`;
    const title =
      total === 1
        ? text('tags.courses.ofOne', { course: courses[0]!.name })
        : text('tags.courses.title', { count: total });
    // A name with a comma stands in quotation marks in a list of names.
    const inLists = (tags: Iterable<string>) =>
      [...tags].sort(compareNames).map((tag) => joinNames([tag]).replace(/;$/, ''));
    const page = {
      head: { termName: rows.term.name, listHref, listTitle: listTitle('courses'), title },
      ...{ action: `${listHref}/tags`, csrf: formToken(c), revision: rows.term.revision },
      ids: courses.map(({ id }) => id),
      now: [...counts].map(([tag, count]) =>
        count === total ? tag : text('tags.courses.some', { tag, count, total }),
      ),
      known: inLists(tagsOfTerm(rows).map(({ tag }) => tag)),
      carried: inLists(counts.keys()),
      ...{ typed: again.typed, faults: again.faults ?? {}, alert: again.alert ?? null, backHref: listHref },
    };
    return showPage(c, title, <TagCoursesPage page={page} />, again.status ?? 200);
  }

  return {
    list: async (c: PageContext) => {
      const scene = await termSceneOf(dependencies, idOf(c));
      const look = readLook((key) => c.req.query(key));
      const page = {
        ...{ termName: scene.rows.term.name, action: addressOf(c), tabs: dataTabs(idOf(c), scene, 'tags') },
        ...{ search: look.search, table: tagTableOf(scene.rows, look) },
        tools: await dataToolsOf(dependencies, c, 'tags'),
        done: await doneIn(dependencies, c),
      };
      if (wantsFragment(c)) return c.html(<TagListing page={page} />);
      return showPage(c, text('tags.of', { term: page.termName }), <TagsPage page={page} />);
    },

    show: async (c: PageContext) => {
      const tag = c.req.query('tag') ?? '';
      return showTag(c, tag, { name: tag, faults: {}, alert: null });
    },

    rename: async (c: PageContext) => {
      const { tag, name, merge, revision } = await readAs(c, nameForm);
      try {
        const wanted = { tag, name, merges: merge === 'yes' };
        const edit = { userId: userOf(c).id, basedOn: revision };
        const made = await renameTag(database, idOf(c), wanted, edit);
        return c.redirect(`${addressOf(c)}${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        if (error instanceof TagTaken) return askMerge(c, tag, error.other, revision);
        const { status, ...again } = refused(error);
        return showTag(c, tag, { name, ...again }, status);
      }
    },

    askDeletion: async (c: PageContext) => {
      const scene = await termSceneOf(dependencies, idOf(c));
      const { rows } = scene;
      const { tag, courses, rules } = useOfTag(rows, c.req.query('tag') ?? '');
      const going = ruleUseLines({ rows, source: dataSourceOf(scene), mayEdit: false }, rules);
      const title = text('tags.deletion.title', { tag });
      const page = (
        <TagQuestionPage
          head={headOf(c, scene, title)}
          form={{ action: `${addressOf(c)}/deletion`, csrf: formToken(c), revision: rows.term.revision }}
          tag={tag}
          name={null}
          consequences={[
            text('tags.deletion.courses', { count: courses.length }),
            ...(rules.length === 0 ? [] : [text('tags.deletion.rules', { count: rules.length })]),
          ]}
          going={going.map((line) => `${line.text} · ${line.detail}`)}
          backHref={addressOf(c)}
        />
      );
      return showPage(c, title, page);
    },

    delete: async (c: PageContext) => {
      const { tag, revision } = await readAs(c, tagForm);
      const made = await deleteTag(database, idOf(c), tag, { userId: userOf(c).id, basedOn: revision });
      return c.redirect(`${addressOf(c)}?done=${made.revision}`, 303);
    },

    /** The form for courses that the address names, or, for many of them, the form that was sent. */
    coursesForm: async (c: PageContext) => showCourses(c, await askedIds(c)),

    tagCourses: async (c: PageContext) => {
      const { revision, ...typed } = await readAs(c, coursesForm);
      const ids = await askedIds(c);
      try {
        const edit = { userId: userOf(c).id, basedOn: revision };
        const made = await tagCourses(database, idOf(c), ids, typed, edit);
        return c.redirect(`/terms/${idOf(c)}/courses${made.change ? `?done=${made.revision}` : ''}`, 303);
      } catch (error) {
        return showCourses(c, ids, { typed, ...refused(error) });
      }
    },
  };
}
