export function MethodView() { return <h1>Method</h1>; }
