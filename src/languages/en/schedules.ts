/** The pages of a schedule: the grid, its tools, costs, history and comparison. */
export const schedules = {} as const;
