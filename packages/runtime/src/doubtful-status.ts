/** Whether a reply with this status may come after the work was done, or a part of it. */
export const isDoubtful = (status: number): boolean => status === 408 || status >= 500;
