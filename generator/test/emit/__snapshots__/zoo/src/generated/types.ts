// Generated from specs/zoo. Edits are lost: change the spec and run `pnpm generate zoo`.

import type { FilterOf } from "@carillon/runtime";

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

export interface AnimalDay {
    meals: Meal[];
    walks?: Walk[];
    note?: string;
    everyone?: boolean;
}

export interface AnimalDayResult {
    failed?: RefusedPart[];
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

/** Body of `animals.deleteMeal`. */
export type AnimalsDeleteMealBody = MealReason;

/** Ids of `animals.deleteMeal`. */
export interface AnimalsDeleteMealPath {
    animal_id: number;
    meal_id: string;
}

/** Ids of `animals.getMeal`. */
export interface AnimalsGetMealPath {
    animal_id: number;
    meal_id: string;
}

/** Reply of `animals.get`. */
export type AnimalsGetResponse = Animal;

/** Body of `animals.import`. */
export type AnimalsImportBody = AnimalCreate[];

/** Query of `animals.import`. */
export interface AnimalsImportQuery {
    mode: "add" | "swap";
}

/** Reply of `animals.import`. */
export type AnimalsImportResponse = Animal;

/** Item of `animals.list`. */
export type AnimalsListItem = Animal;

/** Query of `animals.list`. */
export interface AnimalsListQuery {
    per_page?: number;
    "fields[animal]"?: ("name" | "legs")[];
    kinds?: string[];
    q?: AnimalFilter;
    /** Conditions joined by commas */
    filter?: FilterOf<{
        name: "equals" | "starts-with";
        "born.year": "less-than";
    }>;
    search?: AnimalFilter;
    /**
     * Page to start at
     * @default 1
     */
    page?: number;
}

/** Reply of `animals.list`. */
export type AnimalsListResponse = AnimalHerd;

/** What every request of `animals.noteAll` has beside its items. */
export interface AnimalsNoteAllBody {
    note?: string;
}

/** Item of `animals.noteAll`. */
export type AnimalsNoteAllItem = {
    meals: Meal;
    walks?: never;
} | {
    meals?: never;
    walks: Walk;
};

/** Body of `animals.noteDay`. */
export type AnimalsNoteDayBody = AnimalDay;

/** Reply of `animals.noteDay`. */
export type AnimalsNoteDayResponse = AnimalDayResult;

/** Body of `animals.search`. */
export type AnimalsSearchBody = AnimalSearch;

/** Item of `animals.search`. */
export type AnimalsSearchItem = Animal;

/** Reply of `animals.search`. */
export type AnimalsSearchResponse = AnimalFound;

/** Body of `animals.uploadPhoto`. */
export type AnimalsUploadPhotoBody = PhotoUpload;

export interface Keeper {
    name: string;
    days?: string[];
}

export interface KeeperPage {
    keepers?: Keeper[];
}

/** Body of `keepers.bulkPlan`. */
export type KeepersBulkPlanBody = ShiftJob;

/** Body of `keepers.create`. */
export type KeepersCreateBody = Keeper;

/** Item of `keepers.linked`. */
export type KeepersLinkedItem = Keeper;

/** Query of `keepers.linked`. */
export interface KeepersLinkedQuery {
    token?: string;
}

/** Reply of `keepers.linked`. */
export type KeepersLinkedResponse = KeeperPage;

/** Item of `keepers.list`. */
export type KeepersListItem = Keeper;

/** Query of `keepers.list`. */
export interface KeepersListQuery {
    offset?: number;
    sort?: string;
    count?: string;
}

/** Reply of `keepers.list`. */
export type KeepersListResponse = Keeper[];

/** Item of `keepers.log`. */
export type KeepersLogItem = Keeper;

/** What every request of `keepers.planAll` has beside its items. */
export interface KeepersPlanAllBody {
    data: {
        attributes: {
            month: string;
        };
    };
}

/** Item of `keepers.planAll`. */
export type KeepersPlanAllItem = Shift;

/** Item of `keepers.recent`. */
export type KeepersRecentItem = Keeper;

/** Query of `keepers.recent`. */
export interface KeepersRecentQuery {
    before?: string;
}

/** Reply of `keepers.recent`. */
export type KeepersRecentResponse = KeeperPage;

export interface Meal {
    food: string;
}

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

export interface RefusedPart {
    part?: string;
    at?: number;
}

export interface Shift {
    keeper: string;
    days: number[];
}

export interface ShiftJob {
    data: ShiftJobData;
}

export interface ShiftJobAttributes {
    month: string;
    shifts: {
        data: Shift[];
    };
}

export interface ShiftJobData {
    type: "shift-job";
    attributes: ShiftJobAttributes;
}

export interface Walk {
    metres: number;
}

/** Body of an error, as Zoo sends it. */
export type ZooErrorBody = Refusal;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type ZooHookWebhookEvent = AnimalBorn;

/** What a verified delivery holds. Events that are not known yet pass too. */
export type ZooPhoneWebhookEvent = Keeper;

/** An event of any scheme. */
export type ZooWebhookEvent = ZooHookWebhookEvent | ZooPhoneWebhookEvent;
