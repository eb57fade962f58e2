// Generated from specs/braze. Edits are lost: change the spec and run `pnpm generate braze`.

import { type Call, ClientCore, type RequestOptions } from "@carillon/runtime/internal";
import {
  messagesDeleteSchedule,
  messagesListScheduledBroadcasts,
  messagesSchedule,
  messagesSend,
  messagesUpdateSchedule,
} from "../operations/messages.ts";
import type { BrazeOptions } from "../options.ts";
import type {
  MessagesDeleteScheduleBody,
  MessagesDeleteScheduleResponse,
  MessagesListScheduledBroadcastsQuery,
  MessagesListScheduledBroadcastsResponse,
  MessagesScheduleBody,
  MessagesScheduleResponse,
  MessagesSendBody,
  MessagesSendResponse,
  MessagesUpdateScheduleBody,
  MessagesUpdateScheduleResponse,
} from "../types.ts";
import { vendor } from "../vendor.ts";

/** Messages that are sent or scheduled without a campaign trigger. */
export class MessagesResource {
  readonly #core: ClientCore;

  constructor(core: ClientCore) {
    this.#core = core;
  }

  /**
   * Cancels scheduled messages.
   *
   * `POST /messages/schedule/delete` · limit 250000/h · scope messages.schedule.delete
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_delete_scheduled_messages
   */
  deleteSchedule(body: MessagesDeleteScheduleBody, options?: RequestOptions): Call<MessagesDeleteScheduleResponse> {
    return this.#core.call(messagesDeleteSchedule, undefined, body, options);
  }

  /**
   * Lists the broadcasts that are due until a time.
   *
   * `GET /messages/scheduled_broadcasts` · limit 250000/h · scope messages.schedule_broadcasts
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/get_messages_scheduled
   */
  listScheduledBroadcasts(
    query: MessagesListScheduledBroadcastsQuery,
    options?: RequestOptions<never>,
  ): Call<MessagesListScheduledBroadcastsResponse> {
    return this.#core.call(messagesListScheduledBroadcasts, undefined, query, options);
  }

  /**
   * Schedules messages for later.
   *
   * Up to 50 named users, or a whole segment or audience with broadcast. A repeat schedules again. The time takes a zone, unless the local or the best time of each person is asked for.
   *
   * `POST /messages/schedule/create` · limit 250000/h · scope messages.schedule.create
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_schedule_messages
   */
  schedule(body: MessagesScheduleBody, options?: RequestOptions): Call<MessagesScheduleResponse> {
    return this.#core.call(messagesSchedule, undefined, body, options);
  }

  /**
   * Sends messages to users now.
   *
   * Up to 50 named users, or a whole segment or audience with broadcast. Without a key for repeats; a repeat sends again.
   *
   * `POST /messages/send` · limit 250000/h; 250/min when `/broadcast` of the body is true; 10/min when `/broadcast` of the body is true · scope messages.send
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/send_messages/post_send_messages
   */
  send(body: MessagesSendBody, options?: RequestOptions): Call<MessagesSendResponse> {
    return this.#core.call(messagesSend, undefined, body, options);
  }

  /**
   * Changes scheduled messages.
   *
   * The time, the messages or both. The time takes a zone, unless the local or the best time of each person is asked for.
   *
   * `POST /messages/schedule/update` · limit 250000/h · scope messages.schedule.update
   *
   * @see https://www.braze.com/docs/api/endpoints/messaging/schedule_messages/post_update_scheduled_messages
   */
  updateSchedule(body: MessagesUpdateScheduleBody, options?: RequestOptions): Call<MessagesUpdateScheduleResponse> {
    return this.#core.call(messagesUpdateSchedule, undefined, body, options);
  }
}

/**
 * `messages` without the rest of the client, for small bundles. It has a throttle of its own.
 * @throws {ConfigurationError} when an option cannot be right
 */
export function createMessages(options: BrazeOptions): MessagesResource {
  return new MessagesResource(new ClientCore(vendor, options));
}
