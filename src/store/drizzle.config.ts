import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: [
    './src/store/schema/terms.ts',
    './src/store/schema/schedules.ts',
    './src/store/schema/users.ts',
    './src/store/schema/operations.ts',
    './src/store/schema/uploads.ts',
    './src/store/schema/vocabulary.ts',
  ],
  out: './migrations',
});
