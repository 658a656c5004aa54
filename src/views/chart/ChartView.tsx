export function ChartView({ indicatorId }: { indicatorId: string }) { return <h1>{indicatorId}</h1>; }
