/**
 * Idempotency keys. The same request tried again after the line broke is the same intention and
 * carries the same key, so that nothing is made twice; once the server has answered, the next
 * request is a new intention.
 */
const open = new Map<string, string>();

const BUSY = 500;

export function keyFor(intention: string): string {
  const key = open.get(intention) ?? crypto.randomUUID();
  open.set(intention, key);
  return key;
}

export function answered(intention: string, status: number): void {
  if (status < BUSY) {
    open.delete(intention);
  }
}
