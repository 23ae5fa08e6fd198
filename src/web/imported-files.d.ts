declare module '*.css' {
  const path: string;
  export default path;
}
declare module '*.svg' {
  const path: string;
  export default path;
}
declare module '*/htmx.min.js' {
  const path: string;
  export default path;
}
declare module '*/hx-sse.min.js' {
  const path: string;
  export default path;
}
declare module '*/schedule.js' {
  const path: string;
  export default path;
}
declare module '*/editor.js' {
  const path: string;
  export default path;
}
declare module '*/data.js' {
  const path: string;
  export default path;
}
declare module '*/availability.js' {
  const path: string;
  export default path;
}
declare module '*/course-table.js' {
  const path: string;
  export default path;
}
declare module '*/wizard.js' {
  const path: string;
  export default path;
}
