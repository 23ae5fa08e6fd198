import { expect, test } from 'bun:test';
import { z } from 'zod';
import { speaking, speechIn } from './speech.ts';
import { sayZodMessages } from './zod-messages.ts';

test('what is wrong with a value is said in the language of whoever sent it', () => {
  sayZodMessages();
  const said = () => z.number().max(7).safeParse(8).error!.issues[0]!.message;
  const inEnglish = said();
  expect(inEnglish).toContain('Too big');
  expect(speaking(speechIn('de'), said)).toContain('Zu groß');
  expect(said()).toBe(inEnglish);
});
