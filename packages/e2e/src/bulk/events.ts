/** An event as it goes over the wire. */
export interface EventBody {
  external_id: string;
  name: string;
  time: string;
  properties: { number: number; note: string };
}

const TIME = "2026-03-01T12:00:00Z";

/** One in 97 is refused by the vendor, alone. */
export const isBad = (number: number): boolean => number % 97 === 13;

export const numberOf = ({ properties }: EventBody): number => properties.number;

/** A long stream of events, made as they are asked for. */
export async function* events(count: number): AsyncGenerator<{ events: EventBody }> {
  for (let number = 0; number < count; number++) {
    yield {
      events: {
        external_id: `user-${number % 10_007}`,
        name: "visited",
        time: TIME,
        properties: { number, note: `Straße ${number}` },
      },
    };
  }
}
