import { useState, useEffect } from 'react';
import {
  fieldProblemsOf,
  suggestedSlug,
  NameCheck,
} from '@eoepca/backstage-plugin-workspace-common';
import { useForm } from 'react-hook-form';
import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useQuery } from '@tanstack/react-query';
import { useCreateWorkspace, useCreationOptions, useCheckedName } from '../api';
import { setFieldErrors, useTexts } from '../components';
import { problemsByMember } from '../members/usePeopleNotes';
import { createBody, NewWorkspace, peopleOf } from './createBody';
import { useNameProblemText, useWorkspaceName } from './useWorkspaceName';

const NOBODY: ReadonlyMap<string, string> = new Map();

/** The field of the form for a place in the request. */
function fieldOf([part, inner]: readonly (string | number)[]) {
  switch (part) {
    case 'title':
      return 'title';
    case 'preferred_name':
      return 'shortName';
    case 'members':
      return 'people';
    case 'bucket':
      return inner === 'name' ? 'bucketName' : undefined;
    case 'session':
      return 'startSession';
    default:
      return undefined;
  }
}

/** The form for a new workspace: the short name follows the title until somebody types another one. */
export function useNewWorkspaceForm(onCreated: (name: string) => void) {
  const t = useTexts();
  const nameOf = useWorkspaceName();
  const problemText = useNameProblemText();
  const owner = useOwnName();
  const options = useCreationOptions().data;
  const create = useCreateWorkspace();
  const [memberProblems, setMemberProblems] = useState(NOBODY);
  const form = useForm<NewWorkspace>({
    defaultValues: {
      title: '',
      shortName: '',
      people: [],
      typedPeople: '',
      role: 'user',
      bucketName: '',
      discoverable: true,
    },
  });
  const { watch, setError, setValue, handleSubmit, formState } = form;
  const [isOwnShortName, setOwnShortName] = useState(false);
  const shortName = watch('shortName');
  const check = useNameCheck(shortName.trim());
  const fullName = shortName.trim() ? nameOf(shortName).name : undefined;

  const problemOf = (typed: string) => {
    if (!typed.trim()) return t('create.shortNameRequired');
    const { name, problem } = nameOf(typed);
    if (problem) return problemText(problem);
    return check?.state === 'taken' && check.name === name
      ? t('create.taken', { name })
      : true;
  };
  const takeShortName = (name: string) => {
    setOwnShortName(true);
    setValue('shortName', name, { shouldValidate: formState.isSubmitted });
  };

  const submit = handleSubmit(async values => {
    const people = peopleOf(values);
    try {
      const body = createBody(values, values.shortName.trim(), options);
      const { name } = await create.run(body);
      onCreated(name);
    } catch (error) {
      const found = fieldProblemsOf(error);
      setMemberProblems(problemsByMember(found, 'members', people));
      setValue('people', people);
      setValue('typedPeople', '');
      if (setFieldErrors(error, setError, fieldOf)) create.reset();
    }
  });

  return {
    form,
    submit,
    create,
    options,
    owner,
    check,
    fullName,
    memberProblems,
    problemOf,
    takeShortName,
    /** To be told of each title that is typed. */
    onTitle: (title: string) => {
      if (isOwnShortName) return;
      setValue('shortName', suggestedSlug(title), {
        shouldValidate: formState.isSubmitted,
      });
    },
    /** To be told of each short name that is typed: a blank one follows the title again. */
    onShortName: (typed: string) => setOwnShortName(typed.trim() !== ''),
  };
}

const DEBOUNCE_MS = 300;

/**
 * Whether the workspace name of this short name is free; asked when typing pauses. Undefined until that is known, and where
 * it can't be.
 */
function useNameCheck(shortName: string): NameCheck | undefined {
  const [settled, setSettled] = useState(shortName);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(shortName), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [shortName]);
  const { data } = useCheckedName(settled);
  return settled === shortName && shortName ? data : undefined;
}

/** The name of the user who is signed in, once it is known. */
function useOwnName(): string | undefined {
  const identityApi = useApi(identityApiRef);
  const { data } = useQuery({
    queryKey: ['identity'],
    queryFn: async () => {
      const { userEntityRef } = await identityApi.getBackstageIdentity();
      return parseEntityRef(userEntityRef).name;
    },
    staleTime: Infinity,
    retry: false,
  });
  return data;
}
