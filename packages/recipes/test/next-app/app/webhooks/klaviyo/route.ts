import { klaviyoRoute } from "../../../../../src/next.ts";
import { receiver } from "../../receiver.ts";

export const POST = klaviyoRoute(process.env.SECRET ?? "", receiver.store, receiver.handle);
