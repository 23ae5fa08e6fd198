// Longer than other files: every address stands here with the role that it asks for, so that one list tells who may what.
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { WRITTEN_FORMATS } from '../formats/write-file.ts';
import { sayZodMessages } from '../languages/zod-messages.ts';
import type { Logger } from '../operations/log.ts';
import type { Operations } from '../operations/start.ts';
import { LIST_NAMES } from '../planning/term/list-table.ts';
import { createVocabularies } from '../planning/vocabulary.ts';
import { healthApi } from './api/health.ts';
import { operationsApi } from './api/operations.ts';
import { assetHandlers } from './assets.ts';
import type { Environment } from './context.ts';
import { onError, onNotFound } from './middleware/errors.tsx';
import { speak } from './middleware/language.ts';
import { measure } from './middleware/measure.ts';
import { recognise, refuseForgeries, requireMonitor, requireRole } from './middleware/session.ts';
import { waysOn } from './middleware/ways-on.ts';
import { type AccountDependencies, accountPages } from './routes/accounts.tsx';
import { availabilityHome, availabilityPages } from './routes/availability.tsx';
import { availabilityForms } from './routes/availability-forms.tsx';
import { bellTablePages } from './routes/bell-tables.tsx';
import { calendarPages } from './routes/calendar.tsx';
import { checkPages } from './routes/check.tsx';
import { courseTablePages } from './routes/course-table.tsx';
import { dataPages } from './routes/data.tsx';
import { listEditPages, termHistoryPages } from './routes/data-edits.tsx';
import { editPages } from './routes/edits.tsx';
import { historyPages } from './routes/history.tsx';
import { homePages } from './routes/home.tsx';
import { importPages } from './routes/imports.tsx';
import { type LiveDependencies, livePages } from './routes/live.tsx';
import { operationsPages } from './routes/operations.tsx';
import { ownAccountPages } from './routes/own-account.tsx';
import { resultPages } from './routes/results.tsx';
import { rollForwardPages } from './routes/roll-forward.tsx';
import { rulePages } from './routes/rules.tsx';
import { runPages } from './routes/runs.tsx';
import { samplePages } from './routes/samples.ts';
import { schedulePages } from './routes/schedules.tsx';
import { suggestionPages } from './routes/suggestions.tsx';
import { tagPages } from './routes/tags.tsx';
import { termFilePages } from './routes/term-files.tsx';
import { thingPages } from './routes/things.tsx';
import { userPages } from './routes/users.tsx';
import { vocabularyPages } from './routes/vocabulary.tsx';
import { wizardPages } from './routes/wizard.tsx';

/** What the web application is made of. */
export type AppDependencies = LiveDependencies &
  AccountDependencies & {
    readonly operations: Pick<
      Operations,
      'health' | 'traffic' | 'workers' | 'metrics' | 'scheduler' | 'alerts' | 'samples'
    >;
    /** Whether what was computed is kept. */
    readonly isCached: boolean;
    /** By which programs may read figures and run jobs. */
    readonly monitoringTokens: readonly string[];
    readonly log: Logger;
    /** A line for every request. */
    readonly accessLog: Logger;
  };

/** A file of 20 MB in a form with its other fields. */
const MOST_BYTES = 20_200_000;

/** Only what this server serves: no inline script, no inline style, nothing from elsewhere, in nobody's frame. */
const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The web application: what stands in front of every handler, then every address with the role that it asks for. */
export async function createApp(dependencies: AppDependencies) {
  const { database, cookies, publicUrl, log, accessLog, operations } = dependencies;
  const app = new Hono<Environment>();
  const findWaysOn = waysOn(dependencies);
  app.onError(onError(log, findWaysOn));
  app.notFound(onNotFound(findWaysOn));
  app.use(measure(operations.traffic, operations.metrics, accessLog));
  app.use(
    secureHeaders({
      contentSecurityPolicy,
      xFrameOptions: 'DENY',
      referrerPolicy: 'same-origin',
      strictTransportSecurity: cookies.isSecure ? 'max-age=31536000' : false,
    }),
  );

  const health = healthApi(operations, database);
  app.get('/api/health', health.brief);
  app.get('/api/health/live', health.live);
  app.get('/api/health/ready', health.ready);
  app.get('/api/health/detailed', health.detailed);
  app.get('/assets/:name', ...assetHandlers);

  sayZodMessages();
  const vocabularies = createVocabularies(database);
  app.use(speak(vocabularies));
  app.use(bodyLimit({ maxSize: MOST_BYTES }));
  app.use(recognise(database, cookies));
  app.use(speak(vocabularies));
  app.use(refuseForgeries(publicUrl));

  const monitor = requireMonitor(dependencies.monitoringTokens);
  const monitoring = operationsApi(operations, database);
  app.get('/metrics', monitor, monitoring.metrics);
  app.get('/api/health/performance', monitor, health.performance);
  app.get('/api/jobs', monitor, monitoring.jobs);
  app.get('/api/jobs/runs', monitor, monitoring.jobRuns);
  app.get('/api/alerts', monitor, monitoring.alertStates);
  app.post('/api/jobs/:name/runs', monitor, monitoring.runJob);
  app.post('/api/alerts/test', monitor, monitoring.testAlerts);

  const accounts = accountPages(dependencies);
  app.get('/sign-in', accounts.signInForm);
  app.post('/sign-in', accounts.signIn);
  app.get('/set-up', accounts.setUpForm);
  app.post('/set-up', accounts.setUp);
  app.post('/language', accounts.chooseLanguage);

  const reader = requireRole('reader');
  const planner = requireRole('planner');
  const administrator = requireRole('administrator');
  app.post('/sign-out', reader, accounts.signOut);

  const account = ownAccountPages(dependencies);
  app.get('/account', reader, account.show);
  app.post('/account/name', reader, account.changeName);
  app.post('/account/language', reader, account.changeLanguage);
  app.post('/account/password', reader, account.changePassword);

  const users = userPages(dependencies);
  app.get('/users', administrator, users.list);
  app.post('/users', administrator, users.add);
  app.get('/users/:id', administrator, users.show);
  app.post('/users/:id/role', administrator, users.changeRole);
  app.post('/users/:id/password', administrator, users.resetPassword);
  app.get('/users/:id/deletion', administrator, users.askDeletion);
  app.post('/users/:id/deletion', administrator, users.delete);

  const words = vocabularyPages(vocabularies);
  app.get('/vocabulary', administrator, words.show);
  app.post('/vocabulary', administrator, words.change);

  const looks = operationsPages(dependencies);
  app.get('/operations', administrator, looks.show);
  app.get('/operations/jobs/:name', administrator, looks.job);
  app.post('/operations/jobs/:name/runs', administrator, looks.runJob);
  app.post('/operations/alerts/test', administrator, looks.testAlerts);

  const home = homePages(dependencies);
  app.get('/', reader, home.show);
  app.get('/terms/new', planner, home.newTerm);
  app.post('/terms', planner, home.addTerm);
  app.post('/terms/demo', planner, home.loadDemo);
  app.get('/terms/:id/deletion', planner, home.askDeletion);
  app.post('/terms/:id/deletion', planner, home.deleteTerm);
  const rollForward = rollForwardPages(dependencies);
  app.get('/terms/:id/copy', planner, rollForward.form);
  app.post('/terms/:id/copy', planner, rollForward.copy);
  app.post('/terms/:id/schedules', planner, rollForward.newSchedule);

  const data = dataPages(dependencies);
  app.get('/terms/:id/teachers', reader, data.list('teachers'));
  app.get('/terms/:id/groups', reader, data.list('groups'));
  app.get('/terms/:id/rooms', reader, data.list('rooms'));
  app.get('/terms/:id/courses', reader, data.list('courses'));
  const courseTable = courseTablePages(dependencies);
  app.get('/terms/:id/courses/table', reader, courseTable.show);
  app.get('/terms/:id/courses/table/row', planner, courseTable.row);
  app.post('/terms/:id/courses/table/cells', planner, courseTable.change);
  app.post('/terms/:id/courses/table/fill', planner, courseTable.fill);
  app.post('/terms/:id/courses/table/subjects', planner, courseTable.addSubjects);
  for (const name of LIST_NAMES) {
    const edits = listEditPages(dependencies, name);
    const list = `/terms/:id/${name}`;
    app.post(list, planner, edits.add);
    app.get(`${list}/new`, planner, edits.newForm);
    app.get(`${list}/change`, planner, edits.changeForm);
    app.post(`${list}/change`, planner, edits.change);
    app.get(`${list}/change/:thing`, planner, edits.row);
    app.get(`${list}/deletion`, planner, edits.askDeletion);
    app.post(`${list}/deletion`, planner, edits.delete);
    app.post(`${list}/change/form`, planner, edits.changeForm);
    app.post(`${list}/deletion/form`, planner, edits.askDeletion);
    app.get(`${list}/:thing{[\\da-fA-F-]{36}}`, reader, thingPages(dependencies, name).show);
  }
  app.get('/terms/:id/availability', reader, availabilityHome);
  for (const name of LIST_NAMES) {
    const grid = availabilityPages(dependencies, name);
    const forms = availabilityForms(dependencies, name);
    const availability = `/terms/:id/availability/${name}`;
    app.get(availability, reader, grid.show);
    app.post(availability, planner, grid.paint);
    app.get(`${availability}/levels`, reader, grid.levels);
    app.post(`${availability}/copies`, planner, grid.copy);
    app.post(`${availability}/undo`, planner, grid.undo);
    app.post(`${availability}/redo`, planner, grid.redo);
    app.get(`${availability}/:thing`, reader, forms.show);
    app.post(`${availability}/:thing`, planner, forms.change);
  }
  const tags = tagPages(dependencies);
  app.get('/terms/:id/tags', reader, tags.list);
  app.get('/terms/:id/tags/tag', reader, tags.show);
  app.post('/terms/:id/tags/name', planner, tags.rename);
  app.get('/terms/:id/tags/deletion', planner, tags.askDeletion);
  app.post('/terms/:id/tags/deletion', planner, tags.delete);
  app.get('/terms/:id/courses/tags', planner, tags.coursesForm);
  app.post('/terms/:id/courses/tags/form', planner, tags.coursesForm);
  app.post('/terms/:id/courses/tags', planner, tags.tagCourses);
  const termHistory = termHistoryPages(dependencies);
  app.post('/terms/:id/undo', planner, termHistory.undo);
  app.post('/terms/:id/redo', planner, termHistory.redo);
  app.get('/terms/:id/history', planner, termHistory.history);
  const imports = importPages(dependencies, false);
  app.get('/terms/:id/import', planner, imports.form);
  app.post('/terms/:id/import/preview', planner, imports.preview);
  app.post('/terms/:id/import', planner, imports.import);
  for (const name of LIST_NAMES) app.get(`/samples/${name}.csv`, planner, samplePages.list(name));
  app.get('/samples/workbook.xlsx', planner, samplePages.workbook);
  const files = termFilePages(dependencies);
  for (const name of LIST_NAMES) app.get(`/terms/:id/${name}/export.csv`, reader, files.list(name));
  app.get('/terms/:id/export', reader, files.exports);
  app.get('/terms/:id/export.xlsx', reader, files.workbook);
  app.get('/terms/:id/export.json', reader, files.json);
  app.get('/terms/:id/export.fet', reader, files.fet);
  app.get('/terms/:id/uploads', planner, files.uploads);
  app.get('/terms/:id/uploads/:upload', planner, files.upload);
  const calendar = calendarPages(dependencies);
  app.get('/terms/:id/calendar', reader, calendar.show);
  app.post('/terms/:id/calendar', planner, calendar.change);
  const bells = bellTablePages(dependencies);
  const bell = '/terms/:id/calendar/bells/:position{\\d{1,6}}';
  app.get('/terms/:id/calendar/bells/new', planner, bells.show);
  app.post('/terms/:id/calendar/bells', planner, bells.write);
  app.get(bell, reader, bells.show);
  app.post(bell, planner, bells.write);
  app.post(`${bell}/deletion`, planner, bells.delete);
  app.get('/terms/:id/check', reader, checkPages(dependencies).show);
  const rules = rulePages(dependencies);
  app.get('/terms/:id/rules', reader, rules.list);
  app.get('/terms/:id/rules/new', planner, rules.new);
  app.post('/terms/:id/rules', planner, rules.add);
  app.post('/terms/:id/rules/templates', planner, rules.addTemplate);
  app.post('/terms/:id/rules/changes', planner, rules.changeMany);
  app.get('/terms/:id/rules/:rule', planner, rules.form);
  app.post('/terms/:id/rules/:rule', planner, rules.change);

  const wizard = wizardPages(dependencies);
  app.get('/terms/:id/set-up', planner, wizard.begin);
  app.get('/terms/:id/set-up/:step', planner, wizard.show);
  app.post('/terms/:id/set-up/:step', planner, wizard.take);

  const newTerms = importPages(dependencies, true);
  app.get('/uploads/new', planner, newTerms.form);
  app.post('/uploads/preview', planner, newTerms.preview);
  app.post('/uploads', planner, newTerms.import);

  const schedules = schedulePages(dependencies);
  app.get('/schedules/:id', reader, schedules.show);
  app.get('/schedules/:id/costs/:part{hard|soft}/:kind', reader, schedules.costPart);
  app.post('/schedules/:id/name', planner, schedules.rename);
  app.post('/schedules/:id/state', planner, schedules.setState);
  for (const format of WRITTEN_FORMATS) {
    app.get(`/schedules/:id/export.${format}`, reader, schedules.exported(format));
  }

  const edits = editPages(dependencies);
  app.get('/schedules/:id/hand', planner, edits.hand);
  app.get('/schedules/:id/suggestions', planner, suggestionPages(dependencies).show);
  app.post('/schedules/:id/drops', planner, edits.drop);
  app.post('/schedules/:id/edits', planner, edits.edit);
  app.post('/schedules/:id/locks', planner, edits.lock);
  app.post('/schedules/:id/undo', planner, edits.undo);
  app.post('/schedules/:id/redo', planner, edits.redo);

  const together = livePages(dependencies);
  app.get('/schedules/:id/live', planner, together.connect);
  app.get('/schedules/:id/changes', planner, together.changes);

  const history = historyPages(dependencies);
  app.get('/schedules/:id/history', planner, history.show);
  app.get('/schedules/:id/comparison', planner, history.compare);
  app.post('/schedules/:id/versions', planner, history.name);
  app.post('/schedules/:id/versions/:name/deletion', planner, history.removeName);
  app.post('/schedules/:id/restoration', planner, history.goBack);
  app.post('/schedules/:id/copies', planner, history.duplicate);

  const runs = runPages(dependencies);
  app.get('/schedules/:id/runs/new', planner, runs.form);
  app.post('/schedules/:id/runs', planner, runs.start);
  app.get('/runs/:id', reader, runs.show);
  app.get('/runs/:id/events', reader, runs.events);
  app.post('/runs/:id/stoppage', planner, runs.stop);
  app.post('/runs/:id/version', planner, runs.keep);
  app.post('/runs/:id/rejection', planner, runs.discard);
  app.post('/runs/:id/continuation', planner, runs.resume);
  const results = resultPages(dependencies);
  app.get('/runs/:id/result', planner, results.show);
  app.post('/runs/:id/acceptance', planner, results.accept);
  return app;
}
