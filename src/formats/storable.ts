import { text } from '../languages/text.ts';
/** Whether a text can be stored: the database takes neither the character 0 nor halves of others. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** What is said of one that cannot. */
export function unstorable(): string {
  return text('formats.unstorable');
}
