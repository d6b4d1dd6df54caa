/** 0 no errors · 1 errors in a report or outline · 2 decuong could not do its job · 130, 143 interrupted before the end. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;
