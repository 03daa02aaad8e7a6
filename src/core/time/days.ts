export * from '../calendar/days';
