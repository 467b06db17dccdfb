import type { ReactNode } from 'react';
import { Site } from './site';

export const metadata = { title: 'Quay Clinic', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Site>{children}</Site>
      </body>
    </html>
  );
}
