import type { Passwords } from '../types.ts';

export const hashPassword: Passwords['hashPassword'] = (password) => Bun.password.hash(password);

export const isPassword: Passwords['isPassword'] = (password, hash) => Bun.password.verify(password, hash);
