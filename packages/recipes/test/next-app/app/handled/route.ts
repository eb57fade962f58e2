import { receiver } from "../receiver.ts";

export const dynamic = "force-dynamic";
export const GET = (): Response => Response.json(receiver.handled);
