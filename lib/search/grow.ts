/** Numbers in a row that grows; a plain array of as many would take several times the memory. */
export interface Row {
  push(value: number): void;
  readonly length: number;
  /** The numbers so far, without a copy. */
  values(): Uint32Array;
}

export function growingRow(): Row {
  let room = new Uint32Array(1024);
  let length = 0;
  return {
    push(value) {
      if (length === room.length) {
        const larger = new Uint32Array(room.length * 2);
        larger.set(room);
        room = larger;
      }
      room[length++] = value;
    },
    get length() {
      return length;
    },
    values: () => room.subarray(0, length),
  };
}
