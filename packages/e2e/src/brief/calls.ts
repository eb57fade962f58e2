import { Braze } from "@carillon/braze";
import { Crisp } from "@carillon/crisp";
import { CustomerIo } from "@carillon/customerio";
import { Drift } from "@carillon/drift";
import { Front } from "@carillon/front";
import { IterableClient } from "@carillon/iterable";
import { Klaviyo } from "@carillon/klaviyo";
import type { ClientOptions, Limiter } from "@carillon/runtime";
import { env } from "./credentials.ts";

/** A call of the brief, made through a client. */
export interface BriefCall {
  /** The heading in brief/<vendor>.md. */
  readonly title: string;
  /** As a user writes it, for the tour. */
  readonly code: string;
  readonly run: () => PromiseLike<unknown>;
}

/** What fits every client: plans are each vendor's own. */
export type BriefOptions = Omit<ClientOptions, "throttle"> & { throttle?: { limiter: Limiter } };

export interface BriefVendor {
  readonly vendor: string;
  readonly name: string;
  /** Hosts that the vendor has, with the address that the brief uses. */
  readonly hosts: Readonly<Record<string, string>>;
  readonly calls: (options: BriefOptions) => BriefCall[];
}

/** What the brief's own form needs beside ids and body: no id of ours is added to an event. */
const asPrinted = { idempotency: false } as const;

const drift: BriefVendor = {
  vendor: "drift",
  name: "Drift",
  hosts: { api: "https://driftapi.com" },
  calls(options) {
    const client = new Drift({ accessToken: env("DRIFT_ACCESS_TOKEN"), ...options });
    return [
      { title: "Authentication", code: "contacts.list()", run: () => client.contacts.list() },
      {
        title: "Token Exchange",
        code: "oauth.createToken({ grant_type, code, … })",
        run: () =>
          client.oauth.createToken({
            client_id: env("DRIFT_CLIENT_ID"),
            client_secret: env("DRIFT_CLIENT_SECRET"),
            code: env("AUTH_CODE"),
            grant_type: "authorization_code",
          }),
      },
      { title: "List Contacts", code: "contacts.list()", run: () => client.contacts.list() },
      { title: "Get Contact", code: "contacts.get(123456)", run: () => client.contacts.get(123456) },
      {
        title: "Create/Update Contact",
        code: "contacts.create({ attributes })",
        run: () =>
          client.contacts.create({
            attributes: { email: "customer@example.com", name: "John Doe", phone: "+15551234567" },
          }),
      },
      {
        title: "List Conversations",
        code: 'conversations.listLegacy({ status: "open" })',
        run: () => client.conversations.listLegacy({ status: "open" }),
      },
      {
        title: "Get Conversation Messages",
        code: "conversations.listMessages(789)",
        run: () => client.conversations.listMessages(789),
      },
      {
        title: "Send Message",
        code: "conversations.sendMessage(789, { type, body })",
        run: () =>
          client.conversations.sendMessage(789, { body: "Thanks for your interest! How can I help?", type: "chat" }),
      },
    ];
  },
};

const crisp: BriefVendor = {
  vendor: "crisp",
  name: "Crisp",
  hosts: { rest: "https://api.crisp.chat/v1" },
  calls(options) {
    const client = new Crisp({
      identifier: env("CRISP_IDENTIFIER"),
      key: env("CRISP_KEY"),
      tier: "plugin",
      websiteId: env("WEBSITE_ID"),
      ...options,
    });
    const session = env("SESSION_ID");
    return [
      { title: "Authentication", code: "websites.get()", run: () => client.websites.get() },
      { title: "Get Website Info", code: "websites.get()", run: () => client.websites.get() },
      { title: "List Conversations", code: "conversations.list()", run: () => client.conversations.list() },
      { title: "Get Conversation", code: "conversations.get(session)", run: () => client.conversations.get(session) },
      {
        title: "Send Message",
        code: "messages.send(session, { type, from, … })",
        run: () =>
          client.messages.send(session, {
            type: "text",
            from: "operator",
            origin: "chat",
            content: "Hello! How can I help you today?",
          }),
      },
      {
        title: "Create/Update People Profile",
        code: "people.save(person, { email, … })",
        run: () =>
          client.people.save(env("PEOPLE_ID"), {
            email: "customer@example.com",
            person: { nickname: "John Doe" },
            company: { name: "Acme Corp" },
          }),
      },
      {
        title: "Change Conversation State",
        code: "conversations.updateState(session, …)",
        run: () => client.conversations.updateState(session, { state: "resolved" }),
      },
    ];
  },
};

const front: BriefVendor = {
  vendor: "front",
  name: "Front",
  hosts: { core: "https://api2.frontapp.com", app: "https://app.frontapp.com" },
  calls(options) {
    const client = new Front({ apiToken: env("FRONT_API_TOKEN"), ...options });
    return [
      { title: "Authentication", code: "me.get()", run: () => client.me.get() },
      {
        title: "List Conversations",
        code: "conversations.list({ limit: 25 })",
        run: () => client.conversations.list({ limit: 25 }),
      },
      {
        title: "Get Conversation",
        code: 'conversations.get("cnv_abc123")',
        run: () => client.conversations.get("cnv_abc123"),
      },
      {
        title: "Reply to Conversation",
        code: 'messages.reply("cnv_abc123", { body, … })',
        run: () =>
          client.messages.reply("cnv_abc123", {
            author_id: "tea_xyz789",
            body: "Thanks for reaching out! Here is the answer...",
            type: "reply",
          }),
      },
      {
        title: "Create Contact",
        code: "contacts.create({ handles, name })",
        run: () =>
          client.contacts.create({ handles: [{ source: "email", handle: "customer@example.com" }], name: "John Doe" }),
      },
      {
        title: "Search Conversations",
        code: 'conversations.search("query", { q })',
        run: () => client.conversations.search("query", { q: "subject:invoice" }),
      },
      {
        title: "Assign Conversation",
        code: 'conversations.updateAssignee("cnv_abc123", …)',
        run: () => client.conversations.updateAssignee("cnv_abc123", { assignee_id: "tea_xyz789" }),
      },
    ];
  },
};

const customerio: BriefVendor = {
  vendor: "customerio",
  name: "Customer.io",
  hosts: { track: "https://track.customer.io", app: "https://api.customer.io", pipelines: "https://cdp.customer.io" },
  calls(options) {
    const client = new CustomerIo({
      track: { siteId: "SITE_ID", apiKey: "API_KEY" },
      app: { apiKey: "APP_API_KEY" },
      ...options,
    });
    return [
      // The vendor has no such route; people are read with customers.getAttributes on the App host.
      {
        title: "Authentication 1",
        code: 'request("GET", "/api/v1/customers/…")',
        run: () => client.request("GET", "/api/v1/customers/user-123", { host: "track", security: [["track"]] }),
      },
      { title: "Authentication 2", code: "campaigns.list()", run: () => client.campaigns.list() },
      {
        title: "Identify Customer (Track API)",
        code: 'customers.identify("user-123", { … })',
        run: () =>
          client.customers.identify("user-123", {
            email: "user@example.com",
            created_at: 1704067200,
            name: "John Doe",
            plan: "premium",
          }),
      },
      {
        title: "Track Event (Track API)",
        code: 'events.track("user-123", { name, data })',
        run: () =>
          client.events.track(
            "user-123",
            { name: "purchase", data: { product_id: "abc123", price: 99.99 } },
            asPrinted,
          ),
      },
      {
        title: "Delete Customer (Track API)",
        code: 'customers.delete("user-123")',
        run: () => client.customers.delete("user-123"),
      },
      {
        title: "Add Device Token (Track API)",
        code: 'devices.upsert("user-123", { device })',
        run: () => client.devices.upsert("user-123", { device: { id: "device-token", platform: "ios" } }),
      },
      {
        title: "Send Transactional Email (App API)",
        code: "transactional.sendEmail({ to, … })",
        run: () =>
          client.transactional.sendEmail({
            transactional_message_id: "1",
            to: "user@example.com",
            identifiers: { id: "user-123" },
            message_data: { name: "John" },
          }),
      },
    ];
  },
};

const braze: BriefVendor = {
  vendor: "braze",
  name: "Braze",
  hosts: { rest: "https://rest.iad-01.braze.com" },
  calls(options) {
    const client = new Braze({ apiKey: "YOUR_API_KEY", instance: "US-01", ...options });
    return [
      // The vendor takes POST only: users.exportByIds.
      {
        title: "Authentication",
        code: 'request("GET", "/users/export/ids")',
        run: () => client.request("GET", "/users/export/ids", { headers: { "content-type": "application/json" } }),
      },
      {
        title: "Track User Attributes",
        code: "users.track({ attributes })",
        run: () =>
          client.users.track({
            attributes: [
              { external_id: "user-123", first_name: "John", email: "john@example.com", custom_attribute: "value" },
            ],
          }),
      },
      {
        title: "Track Events",
        code: "users.track({ events })",
        run: () =>
          client.users.track({
            events: [
              {
                external_id: "user-123",
                name: "completed_purchase",
                time: "2024-01-15T10:30:00Z",
                properties: { product_id: "abc123" },
              },
            ],
          }),
      },
      {
        title: "Send Messages",
        code: "messages.send({ messages, … })",
        run: () =>
          client.messages.send({
            external_user_ids: ["user-123"],
            messages: {
              email: {
                app_id: "YOUR_APP_ID",
                from: "noreply@company.com",
                subject: "Hello",
                body: "<html>Your message here</html>",
              },
            },
          }),
      },
      {
        title: "Send Campaign",
        code: "campaigns.trigger({ campaign_id, … })",
        run: () =>
          client.campaigns.trigger({
            campaign_id: "CAMPAIGN_ID",
            recipients: [{ external_user_id: "user-123", trigger_properties: { name: "John" } }],
          }),
      },
      {
        title: "Export User Data",
        code: "users.exportByIds({ external_ids, … })",
        run: () =>
          client.users.exportByIds({ external_ids: ["user-123"], fields_to_export: ["email", "custom_attributes"] }),
      },
    ];
  },
};

const iterable: BriefVendor = {
  vendor: "iterable",
  name: "Iterable",
  hosts: { api: "https://api.iterable.com/api" },
  calls(options) {
    const client = new IterableClient({ apiKey: "YOUR_API_KEY", region: "us", ...options });
    return [
      {
        title: "Authentication",
        code: 'users.get("user@example.com")',
        run: () => client.users.get("user@example.com"),
      },
      {
        title: "Update User",
        code: "users.update({ email, dataFields })",
        run: () =>
          client.users.update({
            email: "user@example.com",
            userId: "user-123",
            dataFields: { firstName: "John", lastName: "Doe", plan: "premium" },
          }),
      },
      {
        title: "Track Event",
        code: "events.track({ eventName, … })",
        run: () =>
          client.events.track(
            { email: "user@example.com", eventName: "purchase", dataFields: { productId: "abc123", price: 99.99 } },
            asPrinted,
          ),
      },
      {
        title: "Send Email",
        code: "emails.send({ campaignId, … })",
        run: () =>
          client.emails.send({ recipientEmail: "user@example.com", campaignId: 12345, dataFields: { name: "John" } }),
      },
      {
        title: "Trigger Workflow",
        code: "journeys.trigger({ workflowId, … })",
        run: () =>
          client.journeys.trigger({
            workflowId: 12345,
            email: "user@example.com",
            dataFields: { orderId: "order-789" },
          }),
      },
      {
        title: "Register Push Token",
        code: "users.registerDeviceToken({ device, … })",
        run: () =>
          client.users.registerDeviceToken({
            email: "user@example.com",
            device: { token: "device-token", platform: "APNS", applicationName: "MyApp" },
          }),
      },
      { title: "Get User", code: 'users.get("user@example.com")', run: () => client.users.get("user@example.com") },
    ];
  },
};

const klaviyo: BriefVendor = {
  vendor: "klaviyo",
  name: "Klaviyo",
  hosts: { api: "https://a.klaviyo.com" },
  calls(options) {
    const client = new Klaviyo({ apiKey: "YOUR_PRIVATE_API_KEY", revision: "2024-02-15", ...options });
    return [
      { title: "Authentication", code: "profiles.list()", run: () => client.profiles.list() },
      {
        title: "Create/Update Profile",
        code: "profiles.create({ data })",
        run: () =>
          client.profiles.create({
            data: {
              type: "profile",
              attributes: {
                email: "user@example.com",
                first_name: "John",
                last_name: "Doe",
                properties: { plan: "premium" },
              },
            },
          }),
      },
      {
        title: "Track Event",
        code: "events.create({ data })",
        run: () =>
          client.events.create(
            {
              data: {
                type: "event",
                attributes: {
                  metric: { data: { type: "metric", attributes: { name: "Placed Order" } } },
                  profile: { data: { type: "profile", attributes: { email: "user@example.com" } } },
                  properties: { OrderId: "12345", Value: 99.99 },
                },
              },
            },
            asPrinted,
          ),
      },
      { title: "Get Profile", code: 'profiles.get("PROFILE_ID")', run: () => client.profiles.get("PROFILE_ID") },
      {
        title: "Subscribe to List",
        code: 'lists.addProfiles("LIST_ID", { data })',
        run: () => client.lists.addProfiles("LIST_ID", { data: [{ type: "profile", id: "PROFILE_ID" }] }),
      },
      {
        // The vendor wants `campaign-messages` in the attributes: campaigns.create.
        title: "Create Campaign",
        code: 'request("POST", "/api/campaigns", …)',
        run: () =>
          client.request("POST", "/api/campaigns", {
            body: {
              data: {
                type: "campaign",
                attributes: { name: "Welcome Campaign", channel: "email", audiences: { included: ["LIST_ID"] } },
              },
            },
          }),
      },
    ];
  },
};

/** Every call of the brief, by vendor, in its order. */
export const brief: readonly BriefVendor[] = [drift, crisp, front, customerio, braze, iterable, klaviyo];
