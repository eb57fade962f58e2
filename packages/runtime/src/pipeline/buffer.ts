import { readBytes } from "./read.ts";
import { capped, isStream, type ReplyContext } from "./reply.ts";
import { streamOf } from "./stream.ts";

/** A copy of the response whose body is read already, so that nobody can be kept waiting by it; of a stream, one that is guarded. */
export async function bufferReply(response: Response, context: ReplyContext): Promise<Response> {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  // The bytes are decoded by now.
  headers.delete("content-encoding");
  headers.delete("content-length");
  const init = { status, statusText, headers };
  if (!response.body || [204, 205, 304].includes(status)) return new Response(null, init);
  if (response.ok && isStream(context.operation)) {
    context.lifetime.becomeStream();
    return new Response(streamOf(response, context) as BodyInit, init);
  }
  return new Response(await capped(response, context, readBytes), init);
}
