import { dlopen, FFIType, ptr } from 'bun:ffi';
import type { Notifications } from '../types.ts';

// As Linux numbers them.
const AF_UNIX = 1;
const SOCK_DGRAM_CLOEXEC = 0o2000002;
/** The process neither waits for a full queue nor is ended by a closed one. */
const MSG_DONTWAIT_NOSIGNAL = 0x4040;
const LONGEST_PATH = 107;

const symbols = {
  socket: { args: [FFIType.i32, FFIType.i32, FFIType.i32], returns: FFIType.i32 },
  sendto: {
    args: [FFIType.i32, FFIType.ptr, FFIType.u64, FFIType.i32, FFIType.ptr, FFIType.u32],
    returns: FFIType.i64,
  },
  close: { args: [FFIType.i32], returns: FFIType.i32 },
} as const;

const openLibrary = (name: string) => dlopen(name, symbols).symbols;
let library: ReturnType<typeof openLibrary> | null = null;

/** The C library of the system: Bun has no datagrams on unix sockets. */
function systemLibrary() {
  try {
    library ??= openLibrary('libc.so.6');
  } catch {
    library = openLibrary(`libc.musl-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}.so.1`);
  }
  return library;
}

/** A `sockaddr_un`. The name of an abstract socket begins with a zero byte and ends where the address does. */
function addressOf(path: string): Uint8Array {
  const name = Buffer.from(path);
  if (name.length > LONGEST_PATH) throw new Error(`"${path}" is too long for the path of a socket`);
  const isAbstract = path.startsWith('@');
  if (isAbstract) name[0] = 0;
  const family = new Uint8Array(new Uint16Array([AF_UNIX]).buffer);
  return Buffer.concat([family, name, new Uint8Array(isAbstract ? 0 : 1)]);
}

export const notify: Notifications['notify'] = async (path, text) => {
  const { socket, sendto, close } = systemLibrary();
  const address = addressOf(path);
  const message = Buffer.from(text);
  const descriptor = socket(AF_UNIX, SOCK_DGRAM_CLOEXEC, 0);
  if (descriptor < 0) throw new Error('the system gives no socket');
  try {
    const sent = sendto(
      ...([descriptor, ptr(message), message.length, MSG_DONTWAIT_NOSIGNAL] as const),
      ...([ptr(address), address.length] as const),
    );
    if (Number(sent) !== message.length) throw new Error(`nobody takes messages at "${path}"`);
  } finally {
    close(descriptor);
  }
};
