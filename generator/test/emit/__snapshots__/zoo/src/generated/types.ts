// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

export interface Animal {
    id: number;
    name: string;
    kind?: "cat" | "dog" | (string & {});
}

export interface AnimalBorn {
    type: "animal.born";
    animal?: Animal;
}

export interface AnimalCreate {
    name: string;
    key?: string;
}

export interface AnimalFilter {
    name?: string;
    legs?: number[];
}

export interface AnimalFound {
    hits?: Animal[];
    next?: {
        after?: string;
    };
}

export interface AnimalHerd {
    animals?: Animal[];
}

export interface AnimalPage {
    count?: number;
    data?: AnimalHerd;
}

export interface AnimalSearch {
    legs?: number;
    paging?: {
        after?: string;
    };
}

export type AnimalsDeleteMealBody = MealReason;

export interface AnimalsDeleteMealPath {
    animal_id: number;
    meal_id: string;
}

export interface AnimalsGetMealPath {
    animal_id: number;
    meal_id: string;
}

export type AnimalsGetResponse = Animal;

export type AnimalsImportBody = AnimalCreate[];

export interface AnimalsImportQuery {
    mode: "add" | "swap";
}

export type AnimalsImportResponse = Animal;

export type AnimalsListItem = Animal;

export interface AnimalsListQuery {
    per_page?: number;
    "fields[animal]"?: ("name" | "legs")[];
    kinds?: string[];
    q?: AnimalFilter;
    search?: AnimalFilter;
}

export type AnimalsListResponse = AnimalHerd;

export type AnimalsSearchBody = AnimalSearch;

export type AnimalsSearchItem = Animal;

export type AnimalsSearchResponse = AnimalFound;

export type AnimalsUploadPhotoBody = PhotoUpload;

export interface Keeper {
    name: string;
    days?: string[];
}

export interface KeeperPage {
    keepers?: Keeper[];
}

export type KeepersCreateBody = Keeper;

export type KeepersLinkedItem = Keeper;

export interface KeepersLinkedQuery {
    token?: string;
}

export type KeepersLinkedResponse = KeeperPage;

export type KeepersListItem = Keeper;

export interface KeepersListQuery {
    offset?: number;
    sort?: string;
    count?: string;
}

export type KeepersListResponse = Keeper[];

export type KeepersLogItem = Keeper;

export type KeepersRecentItem = Keeper;

export interface KeepersRecentQuery {
    before?: string;
}

export type KeepersRecentResponse = KeeperPage;

export interface MealReason {
    reason?: string;
}

export interface PhotoUpload {
    to?: string[];
    photo?: Blob | File | Uint8Array;
}

export interface Refusal {
    errors?: RefusalPart[];
}

export interface RefusalPart {
    detail?: string;
    code?: string;
}

export type ZooErrorBody = Refusal;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type ZooHookWebhookEvent = AnimalBorn;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type ZooPhoneWebhookEvent = Keeper;

/** An event of any scheme. */
export type ZooWebhookEvent = ZooHookWebhookEvent | ZooPhoneWebhookEvent;
