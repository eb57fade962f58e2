// Generated from specs/acme. Edits are lost: change the spec and run `pnpm generate acme`.

/** Body of an error, as Acme sends it. */
export type AcmeErrorBody = ApiFailure;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type AcmeWebhookEvent = WidgetEvent;

/** The body of a refusal. */
export interface ApiFailure {
    error: {
        type?: string;
        message?: string;
    };
}

/** A thing that is counted. */
export interface Widget {
    id: string;
    /** Shown in lists, at most 80 characters */
    name: string;
    state?: WidgetState;
    parent?: Widget | null;
    /** Unix seconds */
    created_at?: number;
}

export interface WidgetCreate {
    name: string;
    state?: WidgetStateInput;
    /** A repeat with the same id does nothing. Format: uuid. */
    unique_id?: string;
}

/** What the webhook carries. */
export interface WidgetEvent {
    type: "widget.created";
    widget: Widget;
}

export interface WidgetPage {
    data: Widget[];
    next?: string | null;
}

export interface WidgetPhoto {
    photo: Blob | File | Uint8Array;
    caption?: string;
}

/** Draft widgets are not counted. */
export type WidgetState = "draft" | "live" | (string & {});

/** Draft widgets are not counted. */
export type WidgetStateInput = "draft" | "live";

/** Body of `widgets.create`. */
export type WidgetsCreateBody = WidgetCreate;

/** Reply of `widgets.create`. */
export type WidgetsCreateResponse = Widget;

/** Reply of `widgets.get`. */
export type WidgetsGetResponse = Widget;

/** Item of `widgets.list`. */
export type WidgetsListItem = Widget;

/** Query of `widgets.list`. */
export interface WidgetsListQuery {
    /**
     * Page size, 1 to 100
     * @default 20
     */
    limit?: number;
    /** Only widgets in this state */
    state?: WidgetStateInput;
    /** Where the page starts */
    cursor?: string;
}

/** Reply of `widgets.list`. */
export type WidgetsListResponse = WidgetPage;

/** Body of `widgets.uploadPhoto`. */
export type WidgetsUploadPhotoBody = WidgetPhoto;
